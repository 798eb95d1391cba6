# Operators on classes ask the metaclass.
class Meta(type):
    def __len__(cls): return len(cls.members)

    def __iter__(cls): return iter(cls.members)

    def __getitem__(cls, name): return cls.members.index(name)

    def __contains__(cls, name): return name in cls.members

    def __repr__(cls): return "<%s of %d>" % (cls.__name__, len(cls))

    def __add__(cls, other): return cls.members + other.members

    def __bool__(cls): return cls.members != []

    def __call__(cls, *args, **kw):
        made = super().__call__(*args, **kw)
        made.order = len(cls.made)
        cls.made.append(made)
        return made


class Colors(metaclass=Meta):
    members = ["red", "green"]
    made = []

    def __init__(self, name, *, level=1): self.name, self.level = name, level


class Nothing(metaclass=Meta):
    members = []


print(len(Colors), list(Colors), Colors["green"], "red" in Colors, "blue" in Colors)
print(Colors, Nothing, [Colors], f"{Colors}", Colors + Colors, bool(Colors), bool(Nothing))
c, d = Colors("c"), Colors("d", level=4)
print(c.order, d.order, d.level, Colors.made == [c, d], isinstance(d, Colors))
for use in (lambda: Colors - Nothing, lambda: c[0], lambda: len(c)):
    try:
        use()
    except TypeError as e:
        print(e)
