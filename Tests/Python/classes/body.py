# A class body is code of its own.
class Weird:
    a = 1
    b = a + 1
    if b > 1:
        kind = "big"
    else:
        small = "never"
    for i in range(3):
        b += i
    squares = [n * n for n in range(4)]

    def f(self):
        return a

    def g(self):
        return self.a, self.b

    del i

    class Inner:
        c = 5

        def h(self):
            return Weird.a + self.c


a = "global"
w = Weird()
print(w.f(), w.g(), Weird.kind, hasattr(Weird, "small"), hasattr(Weird, "i"), Weird.squares)
print(Weird.Inner().h(), w.Inner.c, Weird.Inner.__name__)


def make(n):
    class Local:
        value = n

        def get(self):
            return n, self.value
    return Local


print(make(1)().get(), make("x").value, make(2) is make(2))
