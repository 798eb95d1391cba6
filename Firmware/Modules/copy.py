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
    return _rebuilt(x, _same)


def _same(value):
    return value


def _has_state(x):
    # Instances of Python classes: of built-in ones only containers have something to copy.
    if type(x).__name__ in ('generator', 'coroutine', 'async_generator'):
        raise TypeError("cannot pickle '%s' object" % type(x).__name__)
    return type(x).__module__ != 'builtins' and not isinstance(x, type)


def _reduced(x, change, memo, made):
    # What __reduce__ gives: a callable, its arguments, then state, items of a list, and those of a dict.
    if isinstance(made, str):
        return x
    function, args, state, items, pairs = (made + (None, None, None))[:5]
    result = function(*change(args))
    if memo is not None:
        memo[id(x)] = result
        # The memo knows what was made for it by its place: it has to stay there.
        memo.setdefault(id(memo), []).append(made)
    _set_state(result, change(state))
    for item in items or ():
        result.append(change(item))
    for key, value in pairs or ():
        result[change(key)] = change(value)
    return result


def _set_state(result, state):
    if state is None:
        return
    if hasattr(result, '__setstate__'):
        return result.__setstate__(state)
    if isinstance(state, tuple) and len(state) == 2:
        # Of the dict, and of slots.
        state, slots = state
        for name, value in (slots or {}).items():
            setattr(result, name, value)
    for name, value in (state or {}).items():
        # The class's own __setattr__ has no say.
        object.__setattr__(result, name, value)


def _rebuilt(x, change, memo=None):
    kind = type(x)
    if hasattr(kind, '__reduce_ex__'):
        return _reduced(x, change, memo, x.__reduce_ex__(4))
    if hasattr(kind, '__reduce__'):
        return _reduced(x, change, memo, x.__reduce__())
    base = _values(x)
    if hasattr(kind, '__getnewargs_ex__'):
        args, keywords = x.__getnewargs_ex__()
        result = kind.__new__(kind, *change(args), **change(keywords))
    elif hasattr(kind, '__getnewargs__'):
        result = kind.__new__(kind, *change(x.__getnewargs__()))
    elif isinstance(x, BaseException):
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
    if hasattr(kind, '__getstate__'):
        state = x.__getstate__()
        if memo is not None:
            memo.setdefault(id(memo), []).append(state)
        _set_state(result, change(state))
    else:
        try:
            state = vars(x), None
        except TypeError:
            # All of it is in slots.
            names = [name for cls in kind.__mro__ for name in getattr(cls, '__slots__', ())]
            state = None, {name: getattr(x, name) for name in names if hasattr(x, name)}
        state = [part and {name: change(value) for name, value in part.items()} for part in state]
        if any(state):
            _set_state(result, tuple(state))
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
