# How operators bind, told by objects that write down what is done with them.
class E:
    def __init__(self, s): self.s = s

    def __repr__(self): return self.s

    def __neg__(self): return E("(-%s)" % self.s)

    def __invert__(self): return E("(~%s)" % self.s)

    def __pos__(self): return E("(+%s)" % self.s)

    def __getitem__(self, k): return E("%s[%r]" % (self.s, k))

    def __call__(self, *a): return E("%s%r" % (self.s, a))

    def __getattr__(self, name): return E("%s.%s" % (self.s, name))


def operator(name, sign):
    setattr(E, "__%s__" % name, lambda self, other: E("(%s %s %s)" % (self.s, sign, other)))
    setattr(E, "__r%s__" % name, lambda self, other: E("(%s %s %s)" % (other, sign, self.s)))


for name, sign in zip("add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split(),
                      "+ - * / // % ** << >> & | ^ @".split()):
    operator(name, sign)
for name, sign in zip("lt le gt ge eq ne".split(), "< <= > >= == !=".split()):
    setattr(E, "__%s__" % name, lambda self, other, sign=sign: E("(%s %s %s)" % (self.s, sign, other)))
a, b, c = E("a"), E("b"), E("c")
print(a + b * c, a * b + c, a - b - c, a ** b ** c, -a ** b, a ** -b)
print(a | b ^ c & 1, a & b | c, a << b + c, a + b << c, ~a & b, a ^ b | c)
print(a * b @ c, a / b // c % 2, a % b * c, -a * b, +a - -b, ~-a)
print(a == b + c, a | b < c, a < b & c, 2 ** a, 2 - a - b, 2 << a | b)
print(-a.x, -a[0], a.x ** b.y(1), a(b)(c)[1].z, -a(b) ** c[0])
print(a if not b == c else c, [a, b][0] + c, (a, b)[-1] * c)
