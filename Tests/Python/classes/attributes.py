# Attributes of instances and classes.
class Counter:
    total = 0
    names = []

    def __init__(self, name):
        self.name = name
        Counter.total += 1
        self.names.append(name)


a, b = Counter("a"), Counter("b")
print(Counter.total, a.total, a.names is b.names, b.names)
a.total = 50
print(a.total, b.total, Counter.total)
a.extra = [1]
print(hasattr(a, "extra"), hasattr(b, "extra"), getattr(b, "extra", "none"), getattr(a, "name"))
setattr(b, "late", 3)
delattr(a, "total")
print(b.late, a.total, sorted(a.__dict__), sorted(b.__dict__.items()))
Counter.added = lambda self: self.name * 2
print(a.added(), b.added(), Counter.added(a))
for f in (lambda: a.missing, lambda: Counter.missing, lambda: (5).missing, lambda: None.x):
    try:
        f()
    except AttributeError as error:
        print(error)
