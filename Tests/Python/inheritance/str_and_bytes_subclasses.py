# Classes derived from str and bytes: added methods, operators, formats, use as keys.
class Name(str):
    def __new__(cls, text, language="en"):
        self = super().__new__(cls, text.strip())
        self.language = language
        return self

    def shout(self): return Name(self.upper() + "!", self.language)

    def __add__(self, other): return Name(str(self) + " " + str(other), self.language)

    def __eq__(self, other): return str.__eq__(self.lower(), str(other).lower())

    def __hash__(self): return hash(self.lower())


n = Name("  Ada ", "fr")
print(n, len(n), n.language, n.shout(), type(n.shout()).__name__, n.shout().language, n + "L", type(n + "L").__name__)
print(n == "ADA", {Name("x"): 1}[Name("X")], n.replace("a", "o"), type(n.replace("a", "o")).__name__, n[0], n[::-1], n * 2, "A" in n)
print("%s|%5s|%r" % (n, n, n), f"{n:>5}|{n!r}", "{:<5}|".format(n), ",".join([n, Name("b")]), sorted([Name("b"), Name("A")]), n.startswith("Ad"), isinstance(n, str))


class Packet(bytes):
    @property
    def kind(self): return self[0]

    def body(self): return self[1:]

    @classmethod
    def build(cls, kind, body): return cls(bytes([kind]) + body)


p = Packet.build(7, b"data")
print(p, p.kind, p.body(), len(p), p == b"\x07data", type(p + b"x").__name__, p.hex(), b"at" in p, list(p)[:2], {p: 1}[b"\x07data"], p.decode()[1:])


class Title(str):
    def __str__(self): return "title " + str.__str__(self)

    def __format__(self, spec): return "formatted" + spec

    def __len__(self): return 99


t = Title("x")
print(t, str(t), f"{t:q}", "{}".format(t), len(t), t + "y", t.upper(), repr(t), "%s" % t, [t])
