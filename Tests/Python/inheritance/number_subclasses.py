# Subclasses of int, float, str, tuple and frozenset keep what they wrap.
class Money(int):
    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls, amount)
        self.currency = currency
        return self

    def __repr__(self): return "%d %s" % (int(self), self.currency)

    def __add__(self, other): return Money(int(self) + int(other), self.currency)


m = Money(5)
print(m, m + 3, [m], m == 5, m > 4, hash(m) == hash(5), {5: "five"}[m], m * 2, -m, range(10)[m])


class Celsius(float):
    def fahrenheit(self): return self * 1.5 + 32


print(Celsius(20).fahrenheit(), Celsius("2.5") + 1, Celsius(1) == 1.0, isinstance(Celsius(1), float))


class Name(str):
    def initials(self): return "".join(part[0] for part in self.split())


n = Name("ada b lovelace")
print(n.initials(), n.upper(), n + "!", n[0], len(n), n == "ada b lovelace", "%s|%10.3s" % (n, n), {n: 1}["ada b lovelace"])


class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))

    @property
    def swapped(self): return Pair(self[1], self[0])


p = Pair(1, 2)
print(p.swapped, p + (3,), p == (1, 2), hash(p) == hash((1, 2)), [*p], p < (1, 3), Pair(p, 0)[0] is p)


class Tags(frozenset):
    def joined(self): return "-".join(sorted(self))


t = Tags("cab")
print(t.joined(), sorted(t | {"d"}), "a" in t, len(t), t == frozenset("abc"))
