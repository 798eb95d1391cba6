# Types without a built-in name.
# boards: microbit-v2
import types


def function():
    yield 1


print(types.FunctionType is type(function), isinstance(lambda: 0, types.LambdaType))
print(isinstance(function(), types.GeneratorType), isinstance(types, types.ModuleType))
print(types.NoneType, isinstance(len, types.BuiltinFunctionType), isinstance(function, types.BuiltinFunctionType))
print(isinstance(..., types.EllipsisType), isinstance(NotImplemented, types.NotImplementedType))
print(types.FunctionType.__name__, types.GeneratorType.__name__)
