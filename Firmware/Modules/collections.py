# Containers beside the built-in ones.


def _merged(self, other):
    if not isinstance(other, dict):
        return NotImplemented
    result = self.copy()
    result.update(other)
    return result


class OrderedDict(dict):
    __or__ = _merged

    def popitem(self, last=True):
        if last and self:
            return super().popitem()
        for key in self:
            return key, self.pop(key)
        raise KeyError('dictionary is empty')

    def move_to_end(self, key, last=True):
        value = self.pop(key)
        rest = [] if last else list(self.items())
        if rest:
            self.clear()
        self[key] = value
        self.update(rest)

    def copy(self):
        return self.__class__(self)

    def __eq__(self, other):
        if not isinstance(other, dict) or len(self) != len(other):
            return False
        if isinstance(other, OrderedDict):
            return list(self.items()) == list(other.items())
        return all(key in other and other[key] == value for key, value in self.items())

    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, list(self.items()) if self else '')


class defaultdict(dict):
    __or__ = _merged

    def __init__(self, default_factory=None, /, *args, **keywords):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        super().__init__(*args, **keywords)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    def __repr__(self):
        return '%s(%r, %r)' % (type(self).__name__, self.default_factory, dict(self))


class Counter(dict):
    def __init__(self, iterable=None, /, **keywords):
        super().__init__()
        self.update(iterable, **keywords)

    def __missing__(self, key):
        return 0

    def _count(self, sign, iterable, keywords):
        for source in iterable, keywords:
            if source is None:
                continue
            if isinstance(source, dict):
                for key, number in source.items():
                    self[key] = self[key] + sign * number
            else:
                for key in source:
                    self[key] = self[key] + sign

    def update(self, iterable=None, /, **keywords):
        self._count(1, iterable, keywords)

    def subtract(self, iterable=None, /, **keywords):
        self._count(-1, iterable, keywords)

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[:max(n, 0)]

    def elements(self):
        return (key for key, number in self.items() for _ in range(number))

    def total(self):
        return sum(self.values())

    def copy(self):
        return type(self)(self)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        if not self:
            return type(self).__name__ + '()'
        return '%s(%r)' % (type(self).__name__, dict(self.most_common()))

    def _combined(self, other, function):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for source in self, other:
            for key in source:
                number = function(self[key], other[key])
                if number > 0:
                    result[key] = number
        return result

    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b)

    def __or__(self, other):
        return self._combined(other, max)

    def __and__(self, other):
        return self._combined(other, min)

    def __pos__(self):
        return self + Counter()

    def __neg__(self):
        return Counter() - self

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] == other[key] for source in (self, other) for key in source)

    def __le__(self, other):
        return all(self[key] <= other[key] for source in (self, other) for key in source)

    def __lt__(self, other):
        return self <= other and self != other

    def __ge__(self, other):
        return other <= self

    def __gt__(self, other):
        return other < self


class deque:
    # The items are those of a list from a place on: room at its front makes appendleft cheap.
    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._list = []
        self._head = 0
        self._maxlen = maxlen
        self.extend(iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def append(self, x):
        self._list.append(x)
        if self._maxlen is not None and len(self) > self._maxlen:
            self.popleft()

    def appendleft(self, x):
        if not self._head:
            self._head = room = 4 + (len(self._list) >> 1)
            self._list[:0] = [None] * room
        self._head -= 1
        self._list[self._head] = x
        if self._maxlen is not None and len(self) > self._maxlen:
            self.pop()

    def pop(self):
        if not self:
            raise IndexError('pop from an empty deque')
        return self._list.pop()

    def popleft(self):
        if not self:
            raise IndexError('pop from an empty deque')
        head = self._head
        x = self._list[head]
        self._list[head] = None
        self._head = head = head + 1
        if head > 7 and head * 2 > len(self._list):
            self._flat()
        return x

    def _flat(self):
        del self._list[:self._head]
        self._head = 0
        return self._list

    def extend(self, iterable):
        for x in list(iterable) if iterable is self else iterable:
            self.append(x)

    def extendleft(self, iterable):
        for x in list(iterable) if iterable is self else iterable:
            self.appendleft(x)

    def __iadd__(self, iterable):
        self.extend(iterable)
        return self

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(
                'can only concatenate deque (not "%s") to deque' % type(other).__name__)
        result = self.copy()
        result.extend(other)
        return result

    def __mul__(self, n):
        return deque(self._flat() * n, self._maxlen)

    __rmul__ = __mul__

    def rotate(self, n=1):
        if self:
            items = self._flat()
            n %= len(items)
            items[:0] = items[len(items) - n:]
            del items[len(items) - n:]

    def clear(self):
        self._list.clear()
        self._head = 0

    def copy(self):
        return type(self)(self, self._maxlen)

    __copy__ = copy

    def count(self, x):
        return self._flat().count(x)

    def _found(self, method, x, *limits):
        try:
            return method(x, *limits)
        except ValueError:
            pass
        raise ValueError('%r is not in deque' % (x,))

    def index(self, x, *limits):
        return self._found(self._flat().index, x, *limits)

    def insert(self, i, x):
        if self._maxlen is not None and len(self) >= self._maxlen:
            raise IndexError('deque already at its maximum size')
        self._flat().insert(i, x)

    def remove(self, x):
        self._found(self._flat().remove, x)

    def reverse(self):
        self._flat().reverse()

    def __len__(self):
        return len(self._list) - self._head

    def _place(self, i):
        if not hasattr(i, '__index__'):
            raise TypeError('sequence index must be integer, not %r' % type(i).__name__)
        n = len(self)
        place = i + n if i < 0 else i
        if not 0 <= place < n:
            raise IndexError('deque index out of range')
        return place + self._head

    def __getitem__(self, i):
        return self._list[self._place(i)]

    def __setitem__(self, i, x):
        self._list[self._place(i)] = x

    def __delitem__(self, i):
        del self._list[self._place(i)]

    def __iter__(self):
        n = len(self)
        for i in range(n):
            if n != len(self):
                raise RuntimeError('deque mutated during iteration')
            yield self._list[self._head + i]

    def __reversed__(self):
        return reversed(self._flat())

    def __contains__(self, x):
        return x in self._flat()

    def __repr__(self):
        return '%s(%r%s)' % (
            type(self).__name__, self._flat(),
            '' if self._maxlen is None else ', maxlen=%d' % self._maxlen)

    def _compare(self, other, function):
        return function(self._flat(), other._flat()) if isinstance(other, deque) else NotImplemented

    def __eq__(self, other):
        return self._compare(other, lambda a, b: a == b)

    def __lt__(self, other):
        return self._compare(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compare(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    __hash__ = None


class _Named(tuple):
    # Of every namedtuple: the class knows its names, and an instance asks there.
    def __new__(cls, *args, **keywords):
        fields = cls._fields
        if len(args) > len(fields):
            few = len(fields) - len(cls._field_defaults) + 1
            raise TypeError('%s.__new__() takes %s%d positional arguments but %d were given' % (
                cls.__name__, 'from %d to ' % few if cls._field_defaults else '', len(fields) + 1,
                len(args) + 1))
        values = list(args)
        missing = []
        for name in fields[:len(args)]:
            if name in keywords:
                raise TypeError("%s.__new__() got multiple values for argument '%s'" % (
                    cls.__name__, name))
        for name in fields[len(args):]:
            if name in keywords:
                values.append(keywords.pop(name))
            elif name in cls._field_defaults:
                values.append(cls._field_defaults[name])
            else:
                missing.append(repr(name))
        for name in keywords:
            raise TypeError("%s.__new__() got an unexpected keyword argument '%s'" % (
                cls.__name__, name))
        if missing:
            n = len(missing)
            names = missing.pop()
            if missing:
                names = ', '.join(missing) + (', and ' if n > 2 else ' and ') + names
            raise TypeError('%s.__new__() missing %d required positional argument%s: %s' % (
                cls.__name__, n, 's' if n > 1 else '', names))
        return super().__new__(cls, values)

    @classmethod
    def _make(cls, iterable):
        values = list(iterable)
        if len(values) != len(cls._fields):
            raise TypeError('Expected %d arguments, got %d' % (len(cls._fields), len(values)))
        return cls(*values)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, /, **keywords):
        result = self._make([keywords.pop(*pair) for pair in zip(self._fields, self)])
        if keywords:
            raise ValueError('Got unexpected field names: %r' % list(keywords))
        return result

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))

    def __setattr__(self, name, value):
        if name in self._fields:
            raise AttributeError("can't set attribute")
        raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))

    def __repr__(self):
        return '%s(%s)' % (
            type(self).__name__, ', '.join(['%s=%r' % pair for pair in zip(self._fields, self)]))


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    fields = list(map(str, field_names))
    for number, name in enumerate(fields):
        problem = None
        if not name.isidentifier():
            problem = 'Type names and field names must be valid identifiers: %r'
        elif name[0] == '_':
            problem = 'Field names cannot start with an underscore: %r'
        elif name in fields[:number]:
            problem = 'Encountered duplicate field name: %r'
        if problem:
            if not rename:
                raise ValueError(problem % name)
            fields[number] = '_%d' % number
    defaults = tuple(defaults or ())
    if len(defaults) > len(fields):
        raise TypeError('Got more default values than field names')
    fields = tuple(fields)
    return type(typename, (_Named,), {
        '_fields': fields, '__match_args__': fields,
        '_field_defaults': dict(zip(fields[len(fields) - len(defaults):], defaults))})


# Not on microbit-v1:
from _collections_more import ChainMap, UserDict, UserList, UserString
