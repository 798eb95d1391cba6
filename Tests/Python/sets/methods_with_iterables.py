# The methods of set take any iterables, and more than one.
s = {1, 2, 3}
print(s.union([4], (5,), "6"), s.union(), s.intersection([1, 2], {2: 0}), s.difference([1], range(3)), s.symmetric_difference([3, 4]), s.intersection(), s.difference())
print(s.issubset([1, 2, 3, 4]), s.issuperset((1,)), s.isdisjoint("abc"), s.issubset(range(2)), s.isdisjoint({3}), s.issuperset(x for x in (1, 9)))
t = set(s)
t.update([7], {8})
t.difference_update([1], (2,))
t.intersection_update([3, 7, 9])
t.symmetric_difference_update([7, 10])
print(t, s, t.pop() in (3, 10), len(t), t.clear(), t)
f = frozenset(s)
print(f.union([9]) == {1, 2, 3, 9}, type(f.union([1])).__name__, type(s.union(f)).__name__, f.copy() == f, s.copy() is s, f == s, hash(f) == hash(frozenset([3, 2, 1])), f.difference(s))
for use in (lambda: s.union(5), lambda: s | [1], lambda: s & "a", lambda: s - (1,), lambda: s ^ [1], lambda: s.add([]), lambda: s.remove(9), lambda: set().pop(), lambda: s.update(5), lambda: s < [1], lambda: f.add(1), lambda: s[0],
            lambda: hash(s), lambda: {[]}, lambda: set(5), lambda: set(1, 2), lambda: s.remove([1]), lambda: s.issubset(5), lambda: s.union([[]]), lambda: s.add(), lambda: s + s, lambda: frozenset([{}])):
    try:
        print(use())
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
