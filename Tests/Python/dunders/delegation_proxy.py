# A proxy that forwards everything it is asked for to another object, and records it.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_t", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append(name)
        return getattr(self._t, name)

    def __setattr__(self, name, value):
        self._log.append("set " + name)
        setattr(self._t, name, value)

    def __len__(self): return len(self._t)

    def __getitem__(self, k): return self._t[k]

    def __iter__(self): return iter(self._t)

    def __eq__(self, o): return self._t == (o._t if isinstance(o, Proxy) else o)

    def __add__(self, o): return Proxy(self._t + (o._t if isinstance(o, Proxy) else o))

    def __radd__(self, o): return Proxy(o + self._t)

    def __str__(self): return "P" + str(self._t)

    def __call__(self, *a): return self._t(*a)

    def __contains__(self, x): return x in self._t

    def __bool__(self): return bool(self._t)


p = Proxy([3, 1, 2])
p.append(0)
p.sort()
print(p, len(p), p[1], p[-2:], list(p), p == [0, 1, 2, 3], 3 in p, p + [9], [8] + p, p + p, bool(Proxy([])), p._log)


class Target:
    x = 1

    def double(self): return self.x * 2


q = Proxy(Target())
q.x = 21
print(q.double(), q.x, q._log, Proxy(len)("abcd"), Proxy(max)(1, 5, 2))
try:
    q.nothing
except AttributeError as e:
    print(e)
try:
    q[0]
except TypeError as e:
    print(e)
print(sum(Proxy([1, 2, 3])), sorted(Proxy("cab")), Proxy("ab") == Proxy("ab"), max(Proxy((4, 7))), [*Proxy("xy")], dict(Proxy([(1, 2)])))
