# Types that have no built-in name.

NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
BuiltinFunctionType = type(len)
MethodType = type([].append)


def _function():
    yield


async def _coroutine():
    pass


async def _stream():
    yield


def _closed(coroutine):
    coroutine.close()
    return type(coroutine)


FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_function())
CoroutineType = _closed(_coroutine())
AsyncGeneratorType = type(_stream())
import sys as _sys
ModuleType = type(_sys)
BuiltinMethodType = BuiltinFunctionType


class SimpleNamespace:
    def __init__(self, /, **keywords):
        for name, value in keywords.items():
            setattr(self, name, value)

    def __repr__(self):
        name = type(self).__name__
        if name == 'SimpleNamespace':
            name = 'namespace'
        return '%s(%s)' % (name, ', '.join(['%s=%r' % pair for pair in vars(self).items()]))

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return vars(self) == vars(other)
        return NotImplemented


class mappingproxy:
    def __init__(self, mapping):
        if not hasattr(mapping, 'keys'):
            raise TypeError('mappingproxy() argument must be a mapping, not %s' % type(mapping).__name__)
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def __repr__(self):
        return 'mappingproxy(%r)' % self._mapping

    def __str__(self):
        return str(self._mapping)

    def __eq__(self, other):
        return self._mapping == other

    def __getattr__(self, name):
        if name in ('get', 'keys', 'values', 'items', 'copy'):
            return getattr(self._mapping, name)
        raise AttributeError("'mappingproxy' object has no attribute '%s'" % name)


MappingProxyType = mappingproxy


def new_class(name, bases=(), kwds=None, exec_body=None):
    space = {}
    if exec_body is not None:
        exec_body(space)
    return type(name, bases, space)
