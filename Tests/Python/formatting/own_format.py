# Classes that format themselves.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        if spec == "short":
            return "%d" % (self.cents // 100)
        if spec:
            return format("%d.%02d" % divmod(self.cents, 100), spec)
        return str(self)

    def __str__(self):
        return "$%d.%02d" % divmod(self.cents, 100)


m = Money(12345)
print(format(m), "{}".format(m), f"{m}", "%s" % m)
print("{:short}".format(m), f"{m:short}", f"{m:>10}|", format(m, "*^11"), f"{m!s:>9}")


class Plain:
    def __str__(self):
        return "plain"


print(f"{Plain()}", format(Plain()), "{!s:>7}".format(Plain()))
try:
    format(Plain(), "5")
except TypeError:
    print("TypeError")
