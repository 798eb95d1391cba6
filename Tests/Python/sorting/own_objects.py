# Sorting by __lt__, by attributes, and errors in the middle.
class P:
    def __init__(self, name, age): self.name, self.age = name, age

    def __lt__(self, other): return self.age < other.age

    def __repr__(self): return self.name


people = [P("ann", 30), P("bob", 25), P("cid", 30), P("dan", 5)]
print(sorted(people), sorted(people, key=lambda p: p.name, reverse=True), min(people), max(people), max(people, key=lambda p: p.name))
people.sort(key=lambda p: (-p.age, p.name))
print(people)


class Bad:
    def __init__(self, n): self.n = n

    def __lt__(self, other):
        if self.n == 2 or other.n == 2: raise ValueError("no order for 2")
        return self.n < other.n


a = [Bad(i) for i in (5, 1, 2, 4)]
try:
    a.sort()
except ValueError as e:
    print(e, len(a), sorted(b.n for b in a))


def compare_by(less):
    class K:
        def __init__(self, v): self.v = v

        def __lt__(self, o): return less(self.v, o.v)
    return K


print(sorted([3, 10, 2, 33], key=compare_by(lambda a, b: str(a) + str(b) < str(b) + str(a))), sorted("aBcA", key=lambda c: (c.lower(), c)))
