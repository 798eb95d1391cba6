# Union, intersection, difference, symmetric difference, subset relations.
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(b - a), sorted(a ^ b))
print(sorted(a.union([9], (8,))), sorted(a.intersection([1, 9])), sorted(a.difference([1], [2])), sorted(a.symmetric_difference("x" * 0)))
print({1, 2} <= a, {1, 2} < a, a <= a, a < a, a >= {4}, a > b, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([7]), a.isdisjoint(b))
c = set(a)
c |= {10}
c &= {1, 2, 10, 11}
c -= {2}
c ^= {1, 5}
print(sorted(c), c == {10, 5}, c != {10}, a == {4, 3, 2, 1})
c.intersection_update([5, 6])
c.difference_update([])
c.symmetric_difference_update([6])
print(sorted(c))
