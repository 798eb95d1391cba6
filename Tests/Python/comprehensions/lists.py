# List comprehensions: conditions, several loops, nesting.
print([x * x for x in range(6)], [x for x in "a1b2" if x.isdigit()], [x if x % 2 else -x for x in range(5)])
print([(x, y) for x in range(3) for y in "ab" if x != 1], [x for x in range(30) if x % 2 == 0 if x % 3 == 0])
print([[i * j for j in range(3)] for i in range(3)], [x for row in [[1, 2], [3]] for x in row])
print([a + b for a, b in [(1, 2), (3, 4)]], [k + str(v) for k, v in {"x": 1}.items()], [len(w) for w in "a bc def".split()])
print([f(3) for f in (lambda x: x + 1, str, bool)], [x for x in []], [None for _ in range(2)], [y for x in range(4) for y in [x * 2] if y > 2])
x = "kept"
[x for x in range(3)]
print(x, [[y for y in range(x)] for x in range(3)], [(i, j) for i, *j in ["abc", "d"]])
