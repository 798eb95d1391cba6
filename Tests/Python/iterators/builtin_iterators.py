# Iterators of the built-in types, used up once.
for make in (lambda: [1, 2], lambda: (1, 2), lambda: "ab", lambda: {1: 2}, lambda: range(2), lambda: b"ab", lambda: {7}):
    it = iter(make())
    print(next(it), list(it), list(it), next(it, "x"), iter(it) is it, end="; ")
print()
it = iter([1, 2, 3, 4, 5, 6])
print(list(zip(it, it)), list(zip(*[iter("abcdef")] * 3)))
e = enumerate("abc", 1)
print(next(e), list(e), list(enumerate([], 5)), list(zip()), list(zip("ab", [1, 2, 3], (True, False))))
m = map(lambda a, b: a * b, [1, 2, 3], [4, 5])
f = filter(None, [0, 1, "", "x", [], None])
print(next(m), list(m), list(f), list(filter(lambda x: x > 1, [1, 2, 3])), list(map(int, "123")))
r = reversed([1, 2, 3])
print(next(r), list(r), "".join(reversed("abc")), list(reversed((1, 2))), list(iter(lambda c=[3]: c.append(0) or len(c), 4)))
growing = [1]
for x in growing:
    if x < 4: growing.append(x + 1)
print(growing)
