# __iadd__ and its kin change the object; without them the plain operator is used.
class Log:
    def __init__(self): self.items = []

    def __iadd__(self, x):
        self.items.append(x)
        return self

    def __isub__(self, x):
        self.items.remove(x)
        return self

    def __add__(self, x): return "added %s" % x


a = b = Log()
a += 1
a += 2
a -= 1
print(a is b, b.items, a + 3)
try:
    a *= 2
except TypeError as error:
    print(error)


class Total:
    n = 0

    def __add__(self, x):
        t = Total()
        t.n = self.n + x
        return t


c = d = Total()
c += 5
c += 6
print(c is d, c.n, d.n)
x = [1]
y = x
x += (2, 3)
x *= 2
print(y, x is y)
