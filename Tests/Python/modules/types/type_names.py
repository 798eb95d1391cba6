# The types of functions, methods, generators, coroutines, modules and of None.
# differs: MethodType makes no methods
# boards: microbit-v2
import types


def function(): pass


def generator(): yield


async def coroutine(): pass


class C:
    def method(self): pass


c = coroutine()
for value, kind in ((function, types.FunctionType), (lambda: 0, types.LambdaType), (generator(), types.GeneratorType), (c, types.CoroutineType), (C().method, types.MethodType), (len, types.BuiltinFunctionType), (types, types.ModuleType), (None, types.NoneType), (..., types.EllipsisType), (NotImplemented, types.NotImplementedType)):
    print(isinstance(value, kind), kind.__name__, isinstance(5, kind))
c.close()
print(types.new_class("N", (C,), {}, lambda ns: ns.update(k=7)).k, types.new_class("E").__name__)
print(types.FunctionType is type(function), types.GeneratorType is type(generator()), isinstance(C.method, types.FunctionType), isinstance(C, type))
