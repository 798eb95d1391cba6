# Averages and spreads of many draws are near what they should be.
import random

random.seed(42)
throws = [random.randint(1, 6) for _ in range(240)]
print(3 < sum(throws) / 240 < 4, all(15 < throws.count(n) < 70 for n in range(1, 7)), len(throws), set(throws) == {1, 2, 3, 4, 5, 6})
floats = [random.random() for _ in range(100)]
print(0.35 < sum(floats) / 100 < 0.65, min(floats) < 0.2, max(floats) > 0.8, len(set(floats)) > 90)
bits = [random.getrandbits(1) for _ in range(200)]
print(60 < sum(bits) < 140, set(bits) == {0, 1})
counts = {}
for _ in range(300):
    c = random.choice("xyz")
    counts[c] = counts.get(c, 0) + 1
print(sorted(counts), all(60 < n < 140 for n in counts.values()))
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(1000))
print(2.9 < 4 * inside / 1000 < 3.4)
pairs = {(random.randrange(3), random.randrange(3)) for _ in range(300)}
print(len(pairs))
