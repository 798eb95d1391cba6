# A class's attribute changes after instances and classes below it have looked it up: the new value is seen everywhere.
class A:
    n = 0
    other = 'same'

    def __init__(self):
        A.n += 1

    def who(self):
        return 'A'


class B(A):
    pass


class C(B):
    n = 100


b, c = B(), C()
print(A.n, B.n, b.n, C.n, c.n, b.who(), b.other)
for step in range(3):
    A.n += 10
    B.n += 1
    print(step, A.n, B.n, b.n, c.n, b.other)
del B.n
print(B.n, b.n, B().n, A.n)
del C.n
print(C.n, c.n)
A.who = lambda self: 'new'
print(b.who(), c.who())
B.who = lambda self: 'B'
print(b.who(), c.who(), A().who())
b.n = 'own'
A.n = 5
print(b.n, c.n)
A.n = property(lambda self: 'computed')
print(c.n, B.__dict__.get('n'), type(A.n).__name__)
A.__getattr__ = lambda self, name: 'no ' + name
print(b.missing, c.missing)
log = []
A.__setattr__ = lambda self, name, value: log.append((name, value))
c.x = 1
b.y = 2
print(log, c.x)
del A.__setattr__
c.x = 3
print(log, c.x)
A.__getattribute__ = lambda self, name: 'always'
print(b.y, c.anything, b.who)
del A.__getattribute__
print(c.x, b.other)
try:
    del A.nothing
except AttributeError as error:
    print(error)
