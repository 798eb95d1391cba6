# Random numbers stay in their ranges, and a seed repeats them.
import random

random.seed(42)
a = [random.randint(1, 6) for _ in range(60)]
random.seed(42)
b = [random.randint(1, 6) for _ in range(60)]
print(a == b, min(a), max(a), len(set(a)))
print(all(0 <= random.random() < 1 for _ in range(50)), all(2 <= random.uniform(2, 3) <= 3 for _ in range(50)))
print(sorted(set(random.randrange(3) for _ in range(60))), sorted(set(random.randrange(5, 20, 5) for _ in range(60))))
print(all(0 <= random.getrandbits(5) < 32 for _ in range(40)), sorted(set(random.choice("abc") for _ in range(60))))
c = list(range(20))
random.shuffle(c)
print(sorted(c) == list(range(20)), c != list(range(20)), random.choice([7]), random.randint(3, 3))
for f in (lambda: random.choice([]), lambda: random.randrange(0), lambda: random.randint(5, 1)):
    try:
        f()
    except (IndexError, ValueError) as e:
        print(type(e).__name__)
