# The names of iterators' types, and what is an iterator of its own.
for value in ([], (), "a", b"", bytearray(), {}, {1}, range(1)):
    it = iter(value)
    print(type(value).__name__, it is value, iter(it) is it, hasattr(it, "__next__"), hasattr(value, "__next__"), hasattr(value, "__iter__"))
print(type(map(abs, [])).__name__, type(zip()).__name__, type(filter(None, [])).__name__, type(enumerate([])).__name__, type(x for x in []).__name__)
print(isinstance(zip(), zip), isinstance(map(abs, []), map), map is type(map(abs, [])), issubclass(enumerate, object), list(zip()), list(map(abs, [])))
print(str(type({}.keys())), type({}.values()).__name__, type({}.items()).__name__, type(range(0)).__name__, type(slice(1)).__name__)
print(dict(zip("ab", range(2))), dict(enumerate("xy")), set(map(str, range(2))) == {"0", "1"}, tuple(filter(lambda x: x, [0, 1, 2])), "".join(reversed("abc")))
