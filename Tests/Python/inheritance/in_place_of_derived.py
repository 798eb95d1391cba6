# In-place operators of classes derived from mutable types: in place, unless a method of the class stands for it.
class Buffer(bytearray):
    def __mod__(self, other): return "Buffer.__mod__"


class Row(list):
    def __add__(self, other): return "Row.__add__"


class Times(list):
    def __mul__(self, other): return "Times.__mul__"


class Silent(list):
    def __iadd__(self, other): return None

    def __imul__(self, other): return NotImplemented


class Failure(Exception):
    def __iadd__(self, other): return Failure(*self.args, other)

    def __or__(self, other): return "Failure.__or__"

    def __rmul__(self, other): return "Failure.__rmul__"


b = same = Buffer(b"ab")
b *= 2
b += b"c"
print(b, b is same, type(b).__name__)
b %= 1
print(b, same)
r = same = Row([1])
r += [2]
r *= 2
print(r, r is same)
t = Times([1])
t += [2]
print(t)
t *= 2
print(t)
s = Silent([1])
s *= 2
print(s, type(s).__name__)
s = Silent()
s += [1]
print(s)
e = Failure(1)
e += 2
print(repr(e), e | 1, 3 * e)
