# <, <=, ==, >=, > among sets, frozensets and keys.
# differs: a set is no key for in, discard and remove: only frozensets are
sets = [set(), {1}, {1, 2}, frozenset({1}), frozenset({1, 2}), {2, 3}]
for a in sets:
    print([(a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a >= b) + 16 * (a > b) for b in sets])
print({1} == frozenset([1]), {1} == [1], {1} != {1.0}, {(1, 2)} == {(1, 2)}, {frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}, set("ab") == set("ba"), {1, 2} > {1: 0}.keys())
print(sorted([{1, 2}, {1}, set()], key=len), max([{1}, {1, 2}], key=len), bool(set()), bool({0}), not frozenset(), {1, True, 1.0}, {0, False}, len({"a", "b", "a"}))
print(repr(set()), repr(frozenset()), repr({1}), repr(frozenset([1])), str({"a"}), {None}, {()}, {b"x"}, f"{ {5} }")
s = {1}
s.add(frozenset(s))
print(len(s), frozenset([1]) in s)
s.discard(frozenset([1]))
print(s)
