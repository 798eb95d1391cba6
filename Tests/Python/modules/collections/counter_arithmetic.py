# Counter: + - & |, unary signs, comparison of what is counted.
from collections import Counter

a, b = Counter("aabbc"), Counter("abbbd")
print(a + b, a - b, b - a, a & b, a | b)
c = Counter(x=3, y=-2, z=0)
print(+c, -c, c.total(), c["missing"], "missing" in c, len(c), list(c), sorted(c.elements()), c.most_common(1), Counter().most_common())
c += Counter(y=5)
print(c)
c -= Counter(x=1)
print(c, Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter([1, 1, 2]).most_common(), Counter({"k": 2}), dict(Counter("ab")))
c.update("xx")
c.subtract({"x": 1, "q": 4})
print(c["x"], c["q"], c.pop("q"), c.get("none", 0), Counter("hello").most_common(2), Counter(a=2).copy(), repr(Counter()))
words = "the cat and the dog and the bird".split()
print(Counter(words).most_common(2), max(Counter(words), key=Counter(words).get), sum(Counter(words).values()), Counter(map(len, words)))
