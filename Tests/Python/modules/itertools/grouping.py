# groupby with keys and changing groups.
# boards: microbit-v2
from itertools import groupby

print([(k, len(list(g))) for k, g in groupby("aaabccd")], [k for k, _ in groupby([1, 1.0, True, 2])], list(groupby([])), [(k, list(g)) for k, g in groupby([3, 5, 2, 4, 7], key=lambda x: x % 2)])
words = sorted(["apple", "bob", "cat", "avocado", "banana"], key=lambda w: (w[0], w))
print({k: list(g) for k, g in groupby(words, lambda w: w[0])}, "".join("%s%d" % (k, len(list(g))) for k, g in groupby("wwwbbwa")))
groups = groupby("aabb")
k1, g1 = next(groups)
print(k1, next(g1))
k2, g2 = next(groups)
print(k2, list(g1), list(g2), next(groups, "end"))
runs = [list(g) for _, g in groupby(enumerate([1, 2, 3, 7, 8, 10]), lambda p: p[1] - p[0])]
print([[v for _, v in run] for run in runs])
print(max((len(list(g)), k) for k, g in groupby([0, 0, 1, 1, 1, 0])))
