# % with a mapping: names, flags, repeated use, odd keys.
d = {"a": 1, "b": "two", "c d": 3.5, "(x)": 4, "": 5}
print("%(a)d %(b)s %(a)05d" % d, "%(c d).2f" % d, "%((x))d" % d, "%()d" % d, "%(a)-5d|%(b)5.1s|" % d, "100%% %(a)s" % d)
print("%(a)s" % {"a": (1, 2)}, "no use" % d, "%s" % {"a": 1}, "%(k)r" % {"k": "v"}, "%(a)s %(a)r %(a)x" % {"a": 255})


class Lookup(dict):
    def __missing__(self, key): return key.upper()


print("%(some)s %(other)s" % Lookup(some="got"))
for form, value in (("%(a)d", {}), ("%(a)s", 5), ("%(a)s", (1,)), ("%(a", {"a": 1}), ("%(a)", {"a": 1}), ("%s %(a)s", {"a": 1})):
    try:
        print(form % value)
    except (KeyError, TypeError, ValueError) as error:
        print(form, type(error).__name__, error)
