# dir of the module of built-in names: functions, types and exceptions, each once and in order.
import builtins

names = dir(builtins)
for name in ["print", "int", "str", "range", "dict", "frozenset", "memoryview", "super", "property", "object", "type",
             "ValueError", "BaseException", "KeyboardInterrupt", "StopAsyncIteration", "UnicodeDecodeError", "abs", "zip"]:
    if name not in names:
        print(name, "is missing")
print(names == sorted(names), len(set(names)) == len(names))
print([name for name in names if isinstance(getattr(builtins, name), type) and name.startswith("Stop")])
print([name for name in names if name.endswith("Error") and name[0] in "AKRZ"])
print([name for name in names if name in ("Module", "function", "generator", "NoneType", "module")])
print(sum(callable(getattr(builtins, name)) for name in names) > 100)
