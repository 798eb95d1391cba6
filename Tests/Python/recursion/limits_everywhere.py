# Endless recursion through every kind of call is a RecursionError, and the script goes on.
class A:
    def __getattr__(self, n): return getattr(self, n + "x")

    def __getitem__(self, i): return self[i]

    def __add__(self, o): return self + o

    def __eq__(self, o): return self == o

    def __hash__(self): return hash(self)

    def __bool__(self): return bool(self)

    def __str__(self): return str(self)

    def __iter__(self): return iter(self)

    def __call__(self): return self()

    def __lt__(self, o): return self < o

    def __contains__(self, x): return x in self

    def __enter__(self):
        with self: pass

    def __exit__(self, *a): pass

    def __format__(self, s): return format(self, s)

    @property
    def p(self): return self.p

    @classmethod
    def c(cls): return cls.c()

    def __neg__(self): return -self

    def __index__(self): return [1][self]


def gen(): yield from gen()


def nested(n): return sorted([1, 2], key=lambda x: nested(n))


def mapped(x): return list(map(mapped, [x]))


def comp(x): return [comp(y) for y in [x]]


def enter(a):
    with a: pass


a = A()
calls = [lambda: a.zzz, lambda: a[0], lambda: a + 1, lambda: a == 1, lambda: hash(a), lambda: not a, lambda: str(a), lambda: iter(a), a, lambda: a < 1, lambda: 1 in a,
         lambda: enter(a), lambda: f"{a}", lambda: a.p, A.c, lambda: -a, lambda: [1][a], lambda: list(gen()), lambda: nested(1), lambda: mapped(1), lambda: comp(1)]
caught = 0
for f in calls:
    try:
        f()
    except (RecursionError, MemoryError):
        caught += 1
print(caught == len(calls), caught)
print(sum(range(10)), [x * 2 for x in "ab"], f"{1 + 1}", sorted([2, 1]), (lambda: "fine")())
