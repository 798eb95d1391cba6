# What of collections is not on every board: several mappings as one, and containers around built-in ones.


class _User:
    # Asks what it wraps, which is in `data`.
    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, key):
        return self.data[key]

    def __repr__(self):
        return repr(self.data)

    def _inside(self, other):
        return other.data if isinstance(other, _User) else other

    def __eq__(self, other):
        return self.data == self._inside(other)

    def __copy__(self):
        return self.copy()


class UserDict(_User):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        self.update(dict or (), **kwargs)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(type(self), '__missing__'):
            return self.__missing__(key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def keys(self):
        return self.data.keys()

    def values(self):
        return [self[key] for key in self] if type(self) is not UserDict else self.data.values()

    def items(self):
        return [(key, self[key]) for key in self] if type(self) is not UserDict else self.data.items()

    def pop(self, key, *default):
        if default and key not in self:
            return default[0]
        value = self[key]
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **kwargs):
        for key, value in dict(self._inside(other), **kwargs).items():
            self[key] = value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def copy(self):
        result = self.__class__.__new__(self.__class__)
        result.__dict__.update(self.__dict__)
        result.data = self.data.copy()
        return result

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = cls()
        for key in iterable:
            result[key] = value
        return result

    def __or__(self, other):
        other = self._inside(other)
        return self.__class__(self.data | other) if isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        return self.__class__(other | self.data) if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= self._inside(other)
        return self


class UserList(_User):
    def __init__(self, initlist=None):
        self.data = list(self._inside(initlist or ()))

    def __lt__(self, other):
        return self.data < self._inside(other)

    def __le__(self, other):
        return self.data <= self._inside(other)

    def __gt__(self, other):
        return self.data > self._inside(other)

    def __ge__(self, other):
        return self.data >= self._inside(other)

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = self._inside(item) if isinstance(i, slice) else item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + list(self._inside(other)))

    def __radd__(self, other):
        return self.__class__(list(self._inside(other)) + self.data)

    def __iadd__(self, other):
        self.data += self._inside(other)
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(self._inside(other))


class UserString(_User):
    def __init__(self, seq):
        self.data = str(self._inside(seq))

    def __str__(self):
        return self.data

    def __iter__(self):
        return map(self.__class__, self.data)

    def __hash__(self):
        return hash(self.data)

    def __lt__(self, other):
        return self.data < self._inside(other)

    def __le__(self, other):
        return self.data <= self._inside(other)

    def __gt__(self, other):
        return self.data > self._inside(other)

    def __ge__(self, other):
        return self.data >= self._inside(other)

    def __contains__(self, char):
        return self._inside(char) in self.data

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __add__(self, other):
        return self.__class__(self.data + str(other))

    def __radd__(self, other):
        return self.__class__(str(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __getattr__(self, name):
        # The methods of str: what gives a str gives one of these.
        if name == 'data' or name[:2] == '__':
            raise AttributeError(name)
        method = getattr(self.data, name, None)
        if method is None:
            raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))

        def call(*args, **kwargs):
            result = method(*[self._inside(arg) for arg in args], **kwargs)
            return self.__class__(result) if isinstance(result, str) and name != 'join' else result
        return call


class ChainMap:
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _all(self):
        found = {}
        for mapping in reversed(self.maps):
            found.update(mapping)
        return found

    def __len__(self):
        return len(self._all())

    def __iter__(self):
        return iter(self._all())

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join(map(repr, self.maps)))

    def __eq__(self, other):
        return self._all() == (other._all() if isinstance(other, ChainMap) else other)

    def keys(self):
        return self._all().keys()

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]

    def copy(self):
        return self.__class__(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return self.__class__(m, *self.maps)

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])

    @classmethod
    def fromkeys(cls, iterable, value=None):
        return cls(dict.fromkeys(iterable, value))

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        if key not in self.maps[0]:
            self._absent(key)
        del self.maps[0][key]

    def _absent(self, key):
        raise KeyError('Key not found in the first mapping: {!r}'.format(key))

    def pop(self, key, *default):
        if key not in self.maps[0] and not default:
            self._absent(key)
        return self.maps[0].pop(key, *default)

    def popitem(self):
        if not self.maps[0]:
            raise KeyError('No keys found in the first mapping.')
        return self.maps[0].popitem()

    def clear(self):
        self.maps[0].clear()

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), /, **kwargs):
        self.maps[0].update(other, **kwargs)

    def __or__(self, other):
        if not isinstance(other, (dict, ChainMap)):
            return NotImplemented
        result = self.copy()
        result.maps[0].update(other)
        return result

    def __ror__(self, other):
        return self.__class__(dict(other) | self._all()) if isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.maps[0].update(other)
        return self
