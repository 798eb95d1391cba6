# The smallest step from 1, the smallest float, and what is lost below them.
# floats: rounded
step, bits = 1.0, 0
while 1.0 + step / 2 != 1.0:
    step /= 2
    bits += 1
print(bits, step, 1.0 + step, 1.0 + step / 2)
tiny, halvings = 1.0, 0
while tiny / 2 != 0.0:
    tiny /= 2
    halvings += 1
print(halvings, tiny, tiny / 2, tiny * 3)
large, doublings = 1.0, 0
while large * 2 != large:
    large *= 2
    doublings += 1
print(doublings, large, -large, large - large)
