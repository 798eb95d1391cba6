# Groups, counters, inversions and tables made of dictionaries.
words = "apple avocado banana blueberry cherry apricot".split()
groups = {}
for w in words:
    groups.setdefault(w[0], []).append(w)
print(groups)
print({len(k): v for k, v in zip(words, range(10))}, {k: len(v) for k, v in groups.items()})
tree = {"name": "root", "kids": [{"name": "a", "kids": []}, {"name": "b", "kids": [{"name": "c", "kids": []}]}]}


def names(node, depth=0):
    yield "." * depth + node["name"]
    for kid in node["kids"]:
        yield from names(kid, depth + 1)


print(list(names(tree)))
table = {}
for x in range(3):
    for y in "ab":
        table.setdefault(x, {})[y] = "%d%s" % (x, y)
print(table, table[2]["b"], [row["a"] for row in table.values()])
