# A subclass of str keeps working as one.
class Name(str):
    def __new__(cls, text, kind="n"):
        self = super().__new__(cls, text.strip())
        self.kind = kind
        return self

    def __len__(self): return 100 + super().__len__()

    def __add__(self, other): return Name(str(self) + other, self.kind + "+")

    def shout(self): return self.upper() + "!"


n = Name("  ada ", kind="person")
print(n, repr(n), n.kind, len(n), n.shout(), type(n.upper()).__name__, n == "ada", hash(n) == hash("ada"))
print(n + "x", (n + "x").kind, type(n + "x").__name__, "x" + n, n * 2, n[0], n[1:], "d" in n, {n: 1}["ada"], {"ada": 2}[n])
print("%s|%5s|%r" % (n, n, n), f"{n:>6}", "{}".format(n), ",".join([n, n]), n.join("xy"), n.split("d"), n.replace("a", n))
print(isinstance(n, str), sorted([Name("b"), Name("a")]), list(n), n.startswith(Name("a")), n.encode(), int(Name("12")), n < "b", str(n) is not n)
print(n.center(7, "*"), Name("x").kind, "adam".startswith(n), n in "adams", max("abc", n), "ada".replace(n, "1"), vars(n))
