# Unpacking in for, with, comprehensions and nested targets.
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b, end="; ")
for k, v in {"x": 1, "y": 2}.items(): print(k, v, end="; ")
for first, *rest in ["abc", (1,), [2, 3]]: print(first, rest, end="; ")
print()
print([a + b for a, (b, *_) in [(1, (2, 3)), (4, [5])]], {k: v for k, (v, w) in [("a", (1, 2))]})
t = [0, 0]
for t[0], t[1] in [(1, 2), (3, 4)]:
    pass
print(t)
(a), [b] = 1, [2]
print(a, b, *zip(*[(1, 2), (3, 4)]))
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as e:
    print(e)
a = b, c = 1, 2
print(a, b, c)


def swap(pair):
    x, y = pair
    return y, x


print([swap(p) for p in (("a", 1), ("b", 2))], *map(swap, [(1, 2)]))
