# args, str, repr and pickling-like rebuilding of exceptions; attributes set by the user.
for e in (Exception(), Exception("a"), Exception("a", 1), KeyError("k"), KeyError(), KeyError("a", "b"), ValueError(None), OSError("only"),
          StopIteration(5), SystemExit(3), SystemExit(), UnicodeError("u"), AttributeError("at"), NameError("n"), ImportError("im")):
    print(repr(e), "|", str(e), "|", e.args)


class Custom(Exception):
    def __init__(self, code, *rest):
        super().__init__("code %d" % code, *rest)
        self.code = code


class NoInit(ValueError):
    template = "no init"

    def __str__(self): return self.template + str(self.args)


class NoSuper(Exception):
    def __init__(self, x): self.x = x


c, n, s = Custom(5, "r"), NoInit(1, 2), NoSuper("arg")
c.extra = [1]
print(c.code, c.args, c, repr(c), c.extra, n, repr(n), s.args, repr(s), s.x, type(c)(7).code)
e = Exception("x")
e.args = ("new", "args")
print(e, e.args, repr(e))
e.args = "text"
print(e.args)
print(Exception("a") == Exception("a"), e == e, {e: 1}[e], bool(Exception()), Exception(Exception("inner")))
print(OSError(1, "m").errno, OSError(1, "m").strerror, StopIteration(7).value, SystemExit(4).code, SystemExit().code)
print(isinstance(Custom(1), Exception), Custom.__mro__[1].__name__, Exception.__name__, issubclass(KeyError, Exception))
