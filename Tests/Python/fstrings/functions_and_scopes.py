# Names in f-strings follow the usual scopes; evaluation is from left to right.
order = []


def note(x):
    order.append(x)
    return x


text = f"{note(1)}-{note(2)}-{note('c')}"
print(text, order)


def outer(prefix):
    count = 0

    def inner(name):
        nonlocal count
        count += 1
        return f"{prefix}{count}:{name}"

    return inner


f = outer("#")
print(f("a"), f("b"), [f"{i}{j}" for i in range(2) for j in "xy"], {f"k{i}": i for i in range(2)})


class C:
    y = 5

    def __repr__(self):
        return f"C({self.y}, {type(self).__name__})"


print(f"{C()} {C().y} {[C()]}")
try:
    print(f"{missing}")
except NameError as error:
    print(error)
