# Records as tuples: sorted by several fields, grouped, transposed, unpacked.
people = [("ann", 30, 1.75), ("bob", 25, 1.8), ("cid", 30, 1.6), ("dan", 25, 1.9), ("eve", 41, 1.7)]
print(sorted(people, key=lambda p: (p[1], -p[2])))
print(max(people), min(people, key=lambda p: p[2])[0], [n for n, a, _ in people if a > 28], sum(a for _, a, _ in people))
names, ages, sizes = zip(*people)
print(names, ages, max(sizes), dict(zip(names, ages))["dan"])
groups = {}
for name, age, _ in people:
    groups[age] = groups.get(age, ()) + (name,)
print(groups, sorted(groups, reverse=True), [(a, *ns) for a, ns in groups.items() if len(ns) > 1])
first, *middle, (last, *details) = people
print(first, len(middle), last, details, ("bob", 25, 1.8) in people, people.index(("cid", 30, 1.6)))
print((1, (2, 3)) < (1, (2, 4)), (1, "b") > (1, "a", 5), (1, 2) + (3,) * 2, ((),) < ((0,),), sorted([(2, "b"), (2, "a"), (1, "z")], reverse=True))
