# random.Random: generators with a state of their own; what one draws changes no other.
# boards: microbit-v2
# needs: the part of random in Python
import random
from random import Random

a, b = Random(5), Random(5)
random.seed(5)
print([a.random() == b.random() == random.random() for _ in range(5)])
print(a.randint(1, 1000) == b.randint(1, 1000) == random.randint(1, 1000), a.random() == b.random())
random.seed(1)
first = [random.random() for _ in range(4)]
random.seed(1)
mixed = []
for _ in range(4):
    mixed.append(random.random())
    a.random()
    Random(3).shuffle([1, 2, 3])
print(first == mixed)
state = b.getstate()
drawn = [b.getrandbits(40) for _ in range(3)]
b.setstate(state)
print(drawn == [b.getrandbits(40) for _ in range(3)], drawn[0] != drawn[1])
state = random.getstate()
again = random.random()
a.seed(9)
random.setstate(state)
print(again == random.random(), Random("text").random() == Random("text").random(), Random(1).random() != Random(2).random())
c = Random(8)
deck = list(range(20))
c.shuffle(deck)
print(sorted(deck) == list(range(20)), deck != list(range(20)), c.choice("abc") in "abc", len(set(c.sample(range(9), 9))))
print(3 <= c.uniform(3, 4) <= 4, c.randrange(5) in range(5), c.randrange(10, 20, 5) in (10, 15), len(c.randbytes(3)))
print(c.choices("ab", weights=[0, 1], k=3), 0 <= c.triangular() <= 1, type(c.gauss(0, 1)).__name__, c.expovariate(2) >= 0)
print(isinstance(c, Random), [type(draw).__name__ for draw in (c.betavariate(1, 2), c.gammavariate(2, 1), c.lognormvariate(0, 1))])


class Dice(Random):
    def roll(self, count=2):
        return [self.randint(1, 6) for _ in range(count)]


dice = Dice(4)
print(all(1 <= n <= 6 for n in dice.roll(20)), Dice(7).roll(9) == Dice(7).roll(9), Dice(7).roll(9) != Dice(8).roll(9))
for call in (lambda: c.randint(5, 1), lambda: c.choice([]), lambda: c.sample([1], 2), lambda: c.nothing):
    try:
        call()
    except Exception as e:
        print(type(e).__name__)
print(c.random() != random.random())
