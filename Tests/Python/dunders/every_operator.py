# Each binary operator calls its own method, plain, reflected and in place.
class Op:
    pass


class Reflect:
    pass


class InPlace:
    pass


names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
for name in names:
    setattr(Op, "__%s__" % name, lambda self, other, name=name: name)
    setattr(Reflect, "__r%s__" % name, lambda self, other, name=name: "r" + name)
    setattr(InPlace, "__i%s__" % name, lambda self, other, name=name: "i" + name)
o, r = Op(), Reflect()
print(o + 1, o - 1, o * 1, o / 1, o // 1, o % 1, o ** 1, o << 1, o >> 1, o & 1, o | 1, o ^ 1)
print(1 + r, 1 - r, 1 * r, 1 / r, 1 // r, 1 % r, 1 ** r, 1 << r, 1 >> r, 1 & r, 1 | r, 1 ^ r)
a = b = c = d = e = f = InPlace()
a += 1
b -= 1
c //= 1
d **= 1
e >>= 1
f |= 1
print(a, b, c, d, e, f, o + r, r.__radd__(0))
x = Op()
x ^= 2
print(x)
