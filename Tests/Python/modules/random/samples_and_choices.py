# sample, choices and randbytes: what they draw from, how much, and what they refuse.
# boards: microbit-v2
# needs: the part of random in Python
import random

random.seed(11)
for k in 0, 1, 3, 19, 20:
    drawn = random.sample(range(20), k)
    print(k, len(drawn) == k, len(set(drawn)) == k, all(0 <= n < 20 for n in drawn))
print(sorted(random.sample('abcde', 5)), sorted(random.sample(['x', 'y'], 5, counts=[3, 2])), random.sample([], 0))
for case in ((range(3), 4), (range(3), -1), ({1, 2}, 1), ({1: 2}, 1)):
    try:
        print(random.sample(*case))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

seen = set()
for _ in range(60):
    seen.update(random.sample(range(8), 2))
print(sorted(seen))

print(len(random.choices('ab', k=7)), set(random.choices('abc', k=200)) == set('abc'), random.choices('z', k=3), random.choices([], k=0))
print(set(random.choices('abc', [0, 1, 0], k=50)), set(random.choices('abc', [1, 0, 2.5], k=200)) == set('ac'))
print(set(random.choices((1, 2, 3), cum_weights=[5, 5, 6], k=200)) == {1, 3})
counts = random.choices('lh', [1, 9], k=400).count('h')
print(300 < counts < 400)
for options in dict(weights=[1]), dict(weights=[0, 0]), dict(weights=[1, 2], cum_weights=[1, 3]):
    try:
        print(random.choices('ab', **options))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    random.choices([])
except IndexError as error:
    print('IndexError')

data = random.randbytes(40)
print(type(data).__name__, len(data), len(set(data)) > 20, random.randbytes(0))
random.seed(5)
first = random.sample(range(100), 4), random.choices(range(100), k=4), random.randbytes(4)
random.seed(5)
print(first == (random.sample(range(100), 4), random.choices(range(100), k=4), random.randbytes(4)))
