# The same seed gives the same numbers; another one gives others.
import random


def draw(seed):
    random.seed(seed)
    return [random.getrandbits(8) for _ in range(10)], random.randint(0, 10 ** 6), random.random(), random.choice("abcdefgh"), random.uniform(0, 1)


print(draw(5) == draw(5), draw(5) != draw(6), draw("text") == draw("text"), draw(0) == draw(0), draw(10 ** 20) == draw(10 ** 20), draw(-1) == draw(-1))
print(random.seed(), random.seed(None), draw(5)[0] != [draw(7)[0]], len(set(draw(9)[0])) > 3)
deck = list(range(10))
random.seed(3)
print(random.shuffle(deck), sorted(deck) == list(range(10)), deck != list(range(10)))
again = list(range(10))
random.seed(3)
random.shuffle(again)
print(again == deck)
empty = []
random.shuffle(empty)
print(empty, random.shuffle([1]))
