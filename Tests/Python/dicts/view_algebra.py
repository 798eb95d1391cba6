# keys and items as sets: all operators, with any iterable on the other side.
a, b = {"x": 1, "y": 2, "z": 3}, {"y": 2, "z": 0, "w": 9}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b.keys()), sorted(a.keys() - b.keys()), sorted(a.keys() ^ b.keys()))
print(sorted(a.items() & b.items()), sorted(a.items() - b.items()), len(a.items() | b.items()), sorted(a.items() ^ b.items()))
print(sorted(a.keys() & ["x", "q"]), sorted(a.keys() | "k"), sorted({"x", "p"} & a.keys()), sorted({"x", "p"} - a.keys()), sorted({"p"} | a.keys()), type(a.keys() & b).__name__)
print(a.keys() == {"x", "y", "z"}, a.keys() == b.keys(), a.keys() <= {"x", "y", "z", "q"}, a.keys() > {"x"}, {"x"} < a.keys(), a.items() >= {("x", 1)}, a.keys().isdisjoint(["q"]), a.items().isdisjoint([("x", 1)]))
print("x" in a.keys(), ("x", 1) in a.items(), ("x", 2) in a.items(), ("x",) in a.items(), 1 in a.values(), a.values() == a.values(), a.keys() != b.keys())
print(a.keys(), a.values(), a.items(), {}.keys(), len(a.items()), list(reversed(a.keys())), list(reversed(a.items()))[0], list(reversed(a.values())))
for use in (lambda: a.keys() + b.keys(), lambda: a.values() & b.values(), lambda: a.keys()[0], lambda: hash(a.keys()), lambda: a.keys() & 5, lambda: a.keys() < 5, lambda: a.items() | [[]]):
    try:
        print(use())
    except TypeError as error:
        print(error)
