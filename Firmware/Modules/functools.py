# Functions that act on functions.

WRAPPER_ASSIGNMENTS = '__module__', '__name__', '__qualname__', '__doc__'
WRAPPER_UPDATES = ('__dict__',)


def reduce(function, iterable, *initial):
    items = iter(iterable)
    if initial:
        result, = initial
    else:
        for result in items:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for item in items:
        result = function(result, item)
    return result


class partial:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        parts = ['functools.partial(' + repr(self.func)]
        parts += map(repr, self.args)
        parts += ['%s=%r' % item for item in self.keywords.items()]
        return ', '.join(parts) + ')'


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        func = self.func
        if hasattr(func, '__get__'):
            func = func.__get__(instance, owner)
        elif instance is not None:
            func = partial(func, instance)
        return partial(func, *self.args, **self.keywords)


def update_wrapper(wrapper, wrapped, assigned=None, updated=None):
    for name in WRAPPER_ASSIGNMENTS if assigned is None else assigned:
        try:
            setattr(wrapper, name, getattr(wrapped, name))
        except AttributeError:
            pass
    wrapper.__wrapped__ = wrapped
    for name in WRAPPER_UPDATES if updated is None else updated:
        for key, value in getattr(wrapped, name, {}).items():
            setattr(wrapper, key, value)
    return wrapper


def wraps(wrapped, assigned=None, updated=None):
    return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)


class cmp_to_key:
    def __init__(self, mycmp):
        self.cmp = mycmp

    def __call__(self, obj):
        return _Key(self.cmp, obj)


class _Key:
    def __init__(self, cmp, obj):
        self.cmp = cmp
        self.obj = obj

    def _compared(self, other):
        if not isinstance(other, _Key):
            raise TypeError('other argument must be K instance')
        return self.cmp(self.obj, other.obj)

    def __lt__(self, other):
        return self._compared(other) < 0

    def __gt__(self, other):
        return self._compared(other) > 0

    def __eq__(self, other):
        return self._compared(other) == 0

    def __le__(self, other):
        return self._compared(other) <= 0

    def __ge__(self, other):
        return self._compared(other) >= 0


def total_ordering(cls):
    own = [name for name in ('__lt__', '__le__', '__gt__', '__ge__') if _defines(cls, name)]
    if not own:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = own[0]
    method = getattr(cls, root)
    strict = root[3] == 't'

    # The same way round or the other, with the equal ones or without.
    def add(name):
        turned = name[2] != root[2]
        wide = name[3] == 'e'

        def compare(self, other):
            result = method(self, other)
            if result is NotImplemented:
                return result
            if turned and strict == wide:
                return not result
            if strict:
                return not result and self != other if turned else result or self == other
            return not result or self == other if turned else result and self != other

        compare.__name__ = name
        setattr(cls, name, compare)

    for name in '__lt__', '__le__', '__gt__', '__ge__':
        if name not in own:
            add(name)
    return cls


def _defines(cls, name):
    return any(name in vars(base) for base in cls.__mro__ if base is not object)


def cache(function):
    return lru_cache(None)(function)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _Cache(maxsize, 128, typed)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda function: _Cache(function, maxsize, typed)


class _Cache:
    def __init__(self, function, maxsize, typed):
        self._maxsize = maxsize
        self._typed = typed
        update_wrapper(self, function)
        self.cache_clear()

    def cache_clear(self):
        self._results = {}
        self._hits = 0
        self._misses = 0

    def cache_info(self):
        from collections import namedtuple
        kind = namedtuple('CacheInfo', 'hits misses maxsize currsize')
        return kind(self._hits, self._misses, self._maxsize, len(self._results))

    def cache_parameters(self):
        return {'maxsize': self._maxsize, 'typed': self._typed}

    def __call__(self, *args, **keywords):
        key = args
        if keywords:
            # No argument is this class.
            key += (_Cache,) + tuple(keywords.items())
        if self._typed:
            key += tuple(map(type, key))
        elif len(key) == 1 and type(args[0]) in (int, str):
            # Not the same as 1.0 and True, which are the same.
            key = args[0]
        results = self._results
        if key in results:
            self._hits += 1
            result = results[key]
            if self._maxsize is not None:
                # The newest is last.
                del results[key]
                results[key] = result
            return result
        self._misses += 1
        result = self.__wrapped__(*args, **keywords)
        if self._maxsize != 0:
            if self._maxsize is not None and len(results) >= self._maxsize:
                for oldest in results:
                    break
                del results[oldest]
            results[key] = result
        return result

    def __get__(self, instance, owner=None):
        return self if instance is None else partial(self, instance)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None

    def __set_name__(self, owner, name):
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        # What the class says of setting attributes does not count.
        object.__setattr__(instance, self.attrname, value)
        return value


def singledispatch(func):
    registry = {object: func}

    def dispatch(cls):
        for base in cls.__mro__:
            if base in registry:
                return registry[base]

    def register(cls, func=None):
        if func is None:
            if isinstance(cls, type):
                return lambda func: register(cls, func)
            # What the first annotation says.
            func = cls
            for cls in func.__annotations__.values():
                break
        registry[cls] = func
        return func

    def wrapper(*args, **keywords):
        if not args:
            raise TypeError(func.__name__ + ' requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **keywords)

    update_wrapper(wrapper, func)
    wrapper.registry = registry
    wrapper.dispatch = dispatch
    wrapper.register = register
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError('%r is not callable or a descriptor' % (func,))
        self.func = func
        self.dispatcher = singledispatch(getattr(func, '__func__', func))
        # What is registered may be a static or a class method: it is bound when it is known which one is meant.
        self.dispatcher.registry[object] = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, instance, owner=None):
        def call(*args, **keywords):
            method = self.dispatcher.dispatch(type(args[0]))
            return method.__get__(instance, owner)(*args, **keywords)
        update_wrapper(call, getattr(self.func, '__func__', self.func))
        call.register = self.register
        return call
