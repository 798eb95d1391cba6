# Objects that compute late: lazy values, cached calls, sequences made on demand, chained queries.
class Lazy:
    def __init__(self, f): self._f = f

    def __getattr__(self, name):
        if name == "value":
            self.__dict__["value"] = v = self._f()
            return v
        return getattr(self.value, name)

    def __getitem__(self, i): return self.value[i]

    def __len__(self): return len(self.value)

    def __repr__(self): return "Lazy(%s)" % (repr(self.value) if "value" in self.__dict__ else "?")


log = []
l = Lazy(lambda: log.append("made") or [3, 1, 2])
print(l, log, l[0], len(l), l, log, l.index(2), sorted(l), log)


class Sequence:
    def __init__(self, f): self.f, self.known = f, {}

    def __getitem__(self, n):
        if isinstance(n, slice): return [self[i] for i in range(n.start or 0, n.stop, n.step or 1)]
        if n < 0: raise IndexError(n)
        if n not in self.known: self.known[n] = self.f(self, n)
        return self.known[n]


fib = Sequence(lambda s, n: n if n < 2 else s[n - 1] + s[n - 2])
print(fib[20], fib[:8], fib[0:12:3], len(fib.known))
try:
    fib[-1]
except IndexError as e:
    print("IndexError", e)


class Query:
    def __init__(self, source, steps=()): self.source, self.steps = source, steps

    def __getattr__(self, name):
        if name not in ("where", "select", "limit"): raise AttributeError(name)
        return lambda arg: Query(self.source, self.steps + ((name, arg),))

    def __iter__(self):
        items = iter(self.source)
        for name, arg in self.steps:
            if name == "where": items = filter(arg, items)
            elif name == "select": items = map(arg, items)
            else: items = (x for _, x in zip(range(arg), items))
        return items

    def __or__(self, other): return Query([*self, *other])

    def __str__(self): return ".".join([type(self.source).__name__] + [n for n, _ in self.steps])


q = Query(range(20)).where(lambda x: x % 3 == 0).select(lambda x: x * x)
print(list(q), list(q.limit(2)), sum(q), q.limit(1), [*(q.limit(1) | Query("ab"))], 81 in q)
try:
    q.order
except AttributeError as e:
    print("AttributeError", e)


class Expr:
    def __init__(self, text, f): self.text, self.f = text, f

    def _op(sign, f):
        def method(a, b):
            b = b if isinstance(b, Expr) else Expr(repr(b), lambda env: b_value)
            return Expr("(%s %s %s)" % (a.text, sign, b.text), lambda env: f(a.f(env), b.f(env)))
        return method

    def __add__(a, b):
        b = Expr.lift(b)
        return Expr("(%s + %s)" % (a.text, b.text), lambda env: a.f(env) + b.f(env))

    def __mul__(a, b):
        b = Expr.lift(b)
        return Expr("%s*%s" % (a.text, b.text), lambda env: a.f(env) * b.f(env))

    __radd__, __rmul__ = __add__, __mul__

    @staticmethod
    def lift(x): return x if isinstance(x, Expr) else Expr(repr(x), lambda env: x)

    def __call__(self, **env): return self.f(env)

    def __repr__(self): return self.text


x, y = (Expr(n, lambda env, n=n: env[n]) for n in "xy")
e = 2 * x * x + y * 3 + 1
print(e, e(x=2, y=5), [e(x=i, y=0) for i in range(4)])
