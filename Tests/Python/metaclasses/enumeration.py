# An enumeration made by a metaclass: members, values, iteration, look-up, errors.
class EnumMeta(type):
    def __new__(mcs, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith("_") and not callable(v) and not isinstance(v, property)}
        for k in members: del ns[k]
        cls = super().__new__(mcs, name, bases, ns)
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls)
            m.name, m.value = k, v
            cls._members[k] = m
        return cls

    def __getattr__(cls, name):
        try:
            return cls.__dict__["_members"][name]
        except KeyError:
            raise AttributeError("%s has no member %s" % (cls.__name__, name)) from None

    def __getitem__(cls, name): return cls._members[name]

    def __call__(cls, value):
        for m in cls:
            if m.value == value: return m
        raise ValueError("%r is not a valid %s" % (value, cls.__name__))

    def __iter__(cls): return iter(cls._members.values())

    def __len__(cls): return len(cls._members)

    def __contains__(cls, m): return any(x is m for x in cls)


class Enum(metaclass=EnumMeta):
    def __repr__(self): return "<%s.%s: %r>" % (type(self).__name__, self.name, self.value)


class Colour(Enum):
    RED = 1
    GREEN = 2

    @property
    def hex(self): return "#%02x" % self.value

    def next(self): return Colour(self.value % len(Colour) + 1)


print(Colour.RED, Colour(2), Colour["RED"] is Colour.RED, list(Colour), len(Colour), Colour.GREEN.hex, Colour.GREEN.next())
print(Colour.RED in Colour, 1 in Colour, Colour.RED == Colour(1), {Colour.RED: "r"}[Colour.RED], Colour.GREEN.name)
for f in (lambda: Colour(9), lambda: Colour.BLUE, lambda: Colour["BLUE"]):
    try:
        f()
    except (ValueError, AttributeError, KeyError) as e:
        print(type(e).__name__, e)
