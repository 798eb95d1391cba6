# Exceptions out of nested expressions leave variables and containers as they were.
x, d, items = "before", {"k": 1}, [1, 2]


def boom(*args): raise ValueError("boom")


def attempt(f):
    try:
        f()
    except Exception as e:
        return type(e).__name__


def assign():
    global x
    x = boom()


def item(): d["k"] = boom()


def new_key(): d["new"] = boom()


def augmented(): items[0] += boom()


def slices(): items[:] = (boom() if i else 9 for i in range(3))


def unpack():
    global x
    x, y = 1, *boom()


def partly():
    items[0], items[5], items[1] = 7, 8, 9


def extend(): items.extend(v if v != "b" else boom() for v in "abc")


def sort(): items.sort(key=boom)


def update(): d.update((k, boom() if k == "b" else 1) for k in "abc")


def chained():
    global x
    x = d["c"] = items[9] = "chain"


print([attempt(f) for f in (assign, item, new_key, augmented, slices, unpack)], x, d, items)
print(attempt(partly), items, attempt(extend), items)
print(attempt(sort), items, attempt(update), sorted(d), attempt(chained), x, d["c"])
s = {1}
print(attempt(lambda: s.update([2, [], 3])), sorted(s), attempt(lambda: [s.add(v) or v // 0 for v in (8, 9)]), sorted(s))


class Box:
    def __setattr__(self, name, value):
        if value is None: raise TypeError("no None")
        super().__setattr__(name, value)


b = Box()
b.v = 1


def attrs(): b.v, b.w = 2, None


print(attempt(attrs), b.v, hasattr(b, "w"))
count = 0
for v in (1, 0, 2):
    try:
        count += 10 // v
    except ZeroDivisionError:
        count += 100
print(count, v)
