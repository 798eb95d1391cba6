# |=, &=, -=, ^= and the methods that change sets; frozensets make new ones.
s = t = {1, 2, 3}
s |= {4}
s &= {2, 3, 4, 5}
s -= {3}
s ^= {2, 9}
print(sorted(s), s is t)
f = g = frozenset({1, 2})
f |= {3}
print(sorted(f), sorted(g), f is g, type(f | {1}).__name__, type({1} | f).__name__)
s = {1}
s.update([2], (3,), {4: 0})
s.difference_update([1], {2})
s.intersection_update({3, 4, 5})
s.symmetric_difference_update({4, 6})
print(sorted(s), s.discard(99), s.remove(6), s, s.pop(), s)
print({1, 2} <= {1, 2}, {1} < {1, 2}, {1, 2} >= {2}, {1} > {1}, {1} < {2}, {1}.isdisjoint([2]), set("aab") == {"b", "a"})
print({1, 1.0, True}, {0, False}, len({(), (1,), ((),)}), {frozenset({1}): "f"}[frozenset([1])], {1} == frozenset({1}))
for use in (lambda: {1} | [2], lambda: {1} & "a", lambda: {1} < [1], lambda: {[]}, lambda: set().pop(),
            lambda: {1}.remove(5), lambda: {1} - 5, lambda: frozenset().add(1)):
    try:
        use()
    except (TypeError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
