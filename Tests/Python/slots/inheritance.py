# Slots add up along the bases; a base without them brings a dict.
class A:
    __slots__ = ("a",)


class B(A):
    __slots__ = ("b",)


class C(B):
    pass


class D(C):
    __slots__ = ("d",)


class WithDict(A):
    __slots__ = ("w", "__dict__")


def settable(cls):
    found = []
    for name in "abcdwz":
        instance = cls()
        try:
            setattr(instance, name, 1)
            found.append(name)
        except AttributeError:
            pass
    return "".join(found)


for cls in (A, B, C, D, WithDict): print(cls.__name__, settable(cls))


class Numbers(list):
    __slots__ = ("label",)


n = Numbers([3, 1])
n.label = "L"
n.append(2)
print(n, n.label, sorted(n))
try:
    n.other = 1
except AttributeError as e:
    print(e)
b = B()
b.a, b.b = 1, 2
b.a, b.b = b.b, b.a
print(b.a, b.b, [hasattr(x, "__dict__") for x in (b, C(), D(), WithDict())])
