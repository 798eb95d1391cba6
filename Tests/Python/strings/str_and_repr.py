# str() and repr() of all kinds of values.
class Named:
    def __str__(self):
        return "str of Named"

    def __repr__(self):
        return "Named()"


class OnlyRepr:
    def __repr__(self):
        return "<only>"


print(str(Named()), repr(Named()), [Named()], (OnlyRepr(),), {1: Named()}, str(OnlyRepr()))
print(str("a'b"), repr("a'b"), str(None), str(True), str(b"x"), repr(1.5), str([1, "a", None]), str(("x",)))
print("%s %r" % (Named(), Named()), "{} {!r} {!s}".format(Named(), Named(), Named()), str(), repr(""))
print(str({}), str(set()), str(()), str([]), repr(range(3)), repr(slice(1, 2)), str(int), str(ValueError("x")), repr(ValueError("x", 1)))
