# frozenset is hashable and cannot be changed.
f = frozenset([2, 1, 2])
print(len(f), sorted(f), f == {1, 2}, {1, 2} == f, 1 in f, frozenset(), hash(f) == hash(frozenset((1, 2))))
d = {f: "pair", frozenset(): "empty"}
print(d[frozenset((2, 1))], d[frozenset()], len({f, frozenset([1, 2]), frozenset([3])}))
print(sorted(f | {3}), type(f | {3}).__name__, type({3} | f).__name__, sorted(f & {2}), f <= {1, 2, 3}, sorted(f ^ {2, 5}))
try:
    f.add(3)
except AttributeError as error:
    print(error)
try:
    {{1}: 2}
except TypeError as error:
    print(error)
