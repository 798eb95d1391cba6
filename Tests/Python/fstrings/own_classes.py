# What a class answers to format(), str() and repr() shows up in fields.
class Length:
    def __init__(self, mm): self.mm = mm

    def __format__(self, spec):
        unit = spec[-1:] or "m"
        number = spec[:-1] or ".1f"
        factor = {"m": 1000, "c": 10, "k": 1000000}[unit]
        return format(self.mm / factor, number) + unit


class OnlyRepr:
    def __repr__(self): return "OnlyRepr()"


class BadFormat:
    def __format__(self, spec): return 5


length = Length(2540)
print(f"{length} {length:c} {length:.2fm} {length:>8.1fc} {length:.4fk}")
print(f"{OnlyRepr()} {OnlyRepr()!s:>12} [{OnlyRepr()}]")
try:
    f"{OnlyRepr():>20}"
except TypeError as e:
    print(e)
try:
    f"{BadFormat()}"
except TypeError as e:
    print(e)
try:
    f"{length:x}"
except KeyError as e:
    print("KeyError", e)
try:
    f"{[1]:>5}"
except TypeError as e:
    print(e)
