# What ordinary code does with lists, tuples, dicts and sets, an operation a line.
ROUNDS = 20


def lists(n):
    total = 0
    items = [3, 1, 2]
    for k in range(n):
        total += items[1] + items[-1] + len(items)
        items[0] = k
        items.append(k)
        total += items.pop()
        for item in items:
            total += item
        for index, item in enumerate(items):
            total += index * item
        for a, b in zip(items, (4, 5, 6)):
            total += a - b
        for a, b in ((1, 2), (3, 4)):
            total += a * b
        total += sum(items) + max(items) - min(items)
        total += sorted([k, 2, 7])[1] + sorted(items, reverse=True)[0]
        copy = items[:] + items[::-1]
        copy.sort()
        copy.reverse()
        copy.insert(1, k)
        copy.extend((1, 2))
        total += copy[k % 6] + copy.index(1) + copy.count(2)
        if k in items and 99 not in items:
            total += 1
        total += len([x * x for x in items]) + len([0] * 5)
        total += len(list(range(3))) + len(tuple(items)) + any(items) + all(items)
        total += sum(x for x in items if x) + len(list(map(str, items)))
        if items == [k, 1, 2] and not items < [0]:
            total += 2
        del copy[0], copy[-1]
        a, *rest = copy
        total += a + len(rest)
    return total


def mappings(n):
    total = 0
    ages = {"ann": 31, "bob": 27}
    for k in range(n):
        ages["eve"] = k
        total += ages["ann"] + ages.get("joe", 4) + len(ages)
        if "bob" in ages and "joe" not in ages:
            total += 1
        for name in ages:
            total += len(name)
        for name, age in ages.items():
            total += age
        total += sum(ages.values()) + len(list(ages.keys())) + len(sorted(ages))
        ages.setdefault("kim", 1)
        ages.update(bob=k)
        total += ages.pop("kim") + len({"a": 1, k: 2}) + len(dict(x=1))
        total += len({name: 1 for name in ages})
        del ages["eve"]
        ages[k % 3, 1] = k
        total += ages.pop((k % 3, 1))
    return total


def sets(n):
    total = 0
    seen = set()
    for k in range(n):
        seen.add(k % 7)
        if k in seen or 3 in {1, 2, 3}:
            total += 1
        total += len(seen | {1, 99}) + len(seen & {1, 2}) + len(seen - {1})
        seen.discard(k % 5)
        total += len(set([k, 1, 1])) + (seen <= {0, 1, 2, 3, 4, 5, 6})
        for item in seen:
            total += item
    return total


def tuples(n):
    total = 0
    point = (3, 4)
    for k in range(n):
        x, y = point
        point = y, x
        total += point[0] + len(point + (k,)) + (point == (4, 3)) + (point < (4, 4))
        total += hash((1, 2)) == hash((1, 2))
    return total


print(lists(ROUNDS))
print(mappings(ROUNDS))
print(sets(ROUNDS * 2))
print(tuples(ROUNDS * 3))
