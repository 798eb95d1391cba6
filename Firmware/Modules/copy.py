# Copies of objects, of their outside or of all.


class Error(Exception):
    pass


error = Error


def _values(x):
    # A list, tuple, set or dict that an instance of a class of its own is or wraps.
    for kind in list, tuple, dict, set, frozenset, bytearray:
        if isinstance(x, kind):
            return kind
    return None


def copy(x):
    kind = type(x)
    method = getattr(kind, '__copy__', None)
    if method is not None:
        return method(x)
    if kind in (list, dict, set, bytearray):
        return x.copy()
    if not _has_state(x):
        return x
    return _rebuilt(x, lambda value: value)


def _has_state(x):
    # Instances of Python classes: of built-in ones only containers have something to copy.
    return type(x).__module__ != 'builtins' and not isinstance(x, type)


def _rebuilt(x, change, memo=None):
    kind = type(x)
    base = _values(x)
    if isinstance(x, BaseException):
        result = kind(*change(x.args))
    elif base in (tuple, frozenset):
        result = base.__new__(kind, [change(item) for item in x])
    else:
        result = kind.__new__(kind)
    if memo is not None:
        memo[id(x)] = result
    if base is list or base is bytearray:
        result.extend([change(item) for item in x])
    elif base is dict:
        for key, value in list(x.items()):
            result[change(key)] = change(value)
    elif base is set:
        result.update([change(item) for item in x])
    try:
        state = vars(x)
    except TypeError:
        # All of it is in slots.
        names = [name for cls in kind.__mro__ for name in getattr(cls, '__slots__', ())]
        state = {name: getattr(x, name) for name in names if hasattr(x, name)}
    for name, value in state.items():
        setattr(result, name, change(value))
    return result


def deepcopy(x, memo=None):
    kind = type(x)
    if memo is None:
        memo = {}
    if id(x) in memo:
        return memo[id(x)]
    method = getattr(kind, '__deepcopy__', None)
    if method is not None:
        result = method(x, memo)
    elif kind is list:
        memo[id(x)] = result = []
        for item in x:
            result.append(deepcopy(item, memo))
    elif kind is dict:
        memo[id(x)] = result = {}
        for key, value in x.items():
            result[deepcopy(key, memo)] = deepcopy(value, memo)
    elif kind is tuple:
        result = tuple([deepcopy(item, memo) for item in x])
        if all([a is b for a, b in zip(x, result)]):
            result = x
    elif kind in (set, frozenset):
        result = kind([deepcopy(item, memo) for item in x])
    elif kind is bytearray:
        result = x.copy()
    elif _has_state(x):
        result = _rebuilt(x, lambda value: deepcopy(value, memo), memo)
    else:
        return x
    memo[id(x)] = result
    return result
