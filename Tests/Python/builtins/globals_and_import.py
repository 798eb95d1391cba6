# globals, __import__, __name__ and what a module's dict holds.
a = 1
b = 2
print(b, globals()["a"], "a" in globals(), __name__, globals() is globals() or True, sorted(k for k in globals() if not k.startswith("_")))
m = __import__("math")
print(m.__name__, m.floor(2.5), m is __import__("math"), type(m).__name__, hasattr(m, "pi"), repr(m)[:15])
c = 3
del b
print(c, "b" in globals())


def inner():
    global fresh
    fresh = 5
    return sorted(k for k in globals() if k in ("fresh", "inner", "local"))


print(inner(), fresh, eval("a + c"), eval("a", {"a": 9}), eval("b", {}, {"b": 7}))
for use in (lambda: b, lambda: __import__("no_such_module"), lambda: eval("undefined")):
    try:
        print(use())
    except (NameError, ImportError, TypeError) as error:
        print(type(error).__name__, error)
