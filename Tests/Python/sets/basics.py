# Literals, membership, adding and removing.
s = {3, 1, 2, 3}
print(len(s), sorted(s), 2 in s, 5 not in s, set(), set("aab") == {"a", "b"}, {1} == {1.0}, bool(set()))
s.add(4)
s.add(4)
s.discard(1)
s.discard(99)
s.remove(2)
s.update([7, 8], (9,))
print(sorted(s), sorted(set([1, 1, 2])), len(set(range(5))), {(1, 2)}, {None})
x = {5}.pop()
c = s.copy()
c.clear()
print(x, c, len(s), sorted(s, reverse=True), sum(s), max(s))
for f in (lambda: s.remove("no"), lambda: set().pop(), lambda: {[]}, lambda: s[0]):
    try:
        f()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
