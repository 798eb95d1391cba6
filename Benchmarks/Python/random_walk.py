# The module random: dice, a shuffled pack of cards, and walks; the seed makes it the same each time here.
import random

THROWS = 800
WALKS = 20

random.seed(7)
counts = [0] * 13
for _ in range(THROWS):
    counts[random.randint(1, 6) + random.randint(1, 6)] += 1
print(sum(counts) == THROWS, counts[0], counts[1], counts[7] > counts[2])
cards = list(range(52))
random.shuffle(cards)
print(sorted(cards) == list(range(52)), cards != list(range(52)), random.choice(cards) in cards)
far = 0
for _ in range(WALKS):
    x = y = 0.0
    for _ in range(20):
        x += random.uniform(-1, 1)
        y += random.choice((-1, 1)) * random.random()
    far = max(far, abs(x) + abs(y))
print(0 < far < 40, random.getrandbits(8) < 256, random.randrange(3, 30, 9) in (3, 12, 21))
