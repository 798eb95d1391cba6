# += asks __iadd__, then __add__, then __radd__; the result is bound whatever it is.
class In:
    def __init__(self, v): self.v = v

    def __iadd__(self, o):
        self.v += o
        return self

    def __imul__(self, o): return "replaced"

    def __isub__(self, o): return NotImplemented

    def __sub__(self, o): return "sub"

    def __iand__(self, o): return None

    def __ipow__(self, o): return ("ipow", o)

    def __imatmul__(self, o): return ("imatmul", o)


class Refl:
    def __rsub__(self, o): return "rsub"

    def __rand__(self, o): return "rand"


x = y = In(1)
x += 5
print(x is y, x.v)
x -= 1
print(x, y.v)
x = y
x *= 2
print(x)
x = y
x &= 1
print(x)
x = y
x **= 3
print(x)
x = y
x @= 4
print(x)
x = 5
x -= Refl()
print(x)
x = "s"
x &= Refl()
print(x)
for op in ("|=", "//=", ">>=", "%="):
    x = In(0)
    try:
        exec("x %s 1" % op)
    except TypeError as e:
        print(e)
holder = {"k": In(1)}
holder["k"] += 10
holder["k"] -= 1
print(holder)
t = ([1],)
try:
    t[0] += [2]
except TypeError:
    print(t)


class Slot:
    value = In(0)


s = Slot()
s.value += 3
print(Slot.value.v, s.value is Slot.value, "value" in s.__dict__)
