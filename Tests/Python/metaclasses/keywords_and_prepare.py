# Keywords of a class reach __prepare__, __new__ and __init__ of its metaclass.
log = []


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        log.append(("prepare", name, len(bases), kw))
        return {"prepared": kw.get("n", 0)}

    def __new__(mcs, name, bases, ns, **kw):
        log.append(("new", name, sorted(k for k in ns if not k.startswith("__")), kw))
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, n=0, **kw):
        super().__init__(name, bases, ns)
        cls.n = n

    def __call__(cls, *args, **kw):
        log.append(("call", cls.__name__, args))
        return super().__call__(*args, **kw)


class A(metaclass=Meta, n=5, other="o"):
    x = prepared + 1

    def __init__(self, v=None): self.v = v


class B(A): pass


print(log)
log.clear()
print(A.x, A.n, B.n, B.prepared, A(3).v, B().v, log, type(A) is Meta, type(B).__name__)


def maker(name, bases, ns, **kw): return name, len(bases), sorted(k for k in ns if k[0] != "_"), kw


class Function(int, str if False else list if False else object, metaclass=maker, k=1):
    y = 2


print(Function)
