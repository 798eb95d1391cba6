# randrange, randint, uniform and getrandbits stay where they should.
import random

random.seed(1)
print(all(3 <= random.randrange(3, 9) < 9 for _ in range(50)), all(random.randrange(0, 100, 7) % 7 == 0 for _ in range(50)), {random.randrange(10, 0, -5) for _ in range(50)} == {10, 5}, {random.randint(-1, 1) for _ in range(60)} == {-1, 0, 1})
print(all(0 <= random.random() < 1 for _ in range(50)), all(-2 <= random.uniform(-2, 3) <= 3 for _ in range(50)), all(2 <= random.uniform(3, 2) <= 3 for _ in range(20)), random.getrandbits(0), all(random.getrandbits(3) < 8 for _ in range(40)), random.getrandbits(70) < 2 ** 70)
print(random.randrange(1), random.randint(5, 5), random.choice("a"), random.choice([None]), random.choice(range(4)) in range(4), random.choice((1, 2)) in (1, 2), random.randrange(10 ** 12) < 10 ** 12)
for use in (lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.randrange(1, 5, 0), lambda: random.randint(2, 1), lambda: random.choice([]), lambda: random.choice(5)):
    try:
        print(use())
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__)
