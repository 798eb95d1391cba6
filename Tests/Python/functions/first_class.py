# Functions are values: stored, passed, returned, with attributes.
def double(x):
    """Twice x."""
    return 2 * x


table = {"double": double, "square": lambda x: x * x, "str": str, "len": len}
for name in sorted(table):
    print(name, table[name](12 if name != "len" else "abc"))
print(double.__name__, (lambda: 0).__name__, callable(double), callable(5), callable(str), double is table["double"])
twice = lambda f: lambda x: f(f(x))
print(twice(double)(3), twice(twice(double))(1), (lambda x, y=2: x ** y)(5), list(map(double, [1, 2])))
fs = [double, lambda x: x + 1]
value = 1
for f in fs * 3:
    value = f(value)
print(value, [f(10) for f in fs], sorted([-3, 1, 2], key=abs), max("a", "bbb", "cc", key=len))
