# Annotations on parameters, stars, keyword-only names and results change nothing.
def f(a: int, b: "text" = 2, /, c: list[int] = None, *args: tuple, d: float = 1.5, **kw: dict) -> "result":
    return a, b, c, args, d, kw


print(f(1), f(1, 3, 4, 5, d=6, e=7))


def g(x: lambda v: v, y: {1: 2} = [], z: (int, str) = ()) -> None: return x, y, z


print(g(1), g(1, 2, z=3))


class C:
    x: int
    y: "C" = None

    def method(self: "C", other: "C" = None) -> "C": return self if other is None else other

    async def later(self, n: int) -> int: return n


c = C()
print(c.method() is c, c.method(5), C.y, hasattr(C, "x"))
h = lambda x: x
value: int = h(3)
print(value, type(f).__name__)


def gen(n: int = 2) -> "iterator":
    got: int = 0
    for i in range(n):
        got = yield i
    return got


print(list(gen()))
