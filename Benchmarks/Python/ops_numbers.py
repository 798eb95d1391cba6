# What ordinary code does with numbers, an operation a line: conversions, division, rounding, formatting.
from math import floor, sin, sqrt

ROUNDS = 24


def integers(n):
    total = 0
    for k in range(1, n):
        total += -k + ~k
        total += k // 7 * 2 - k % 7
        total ^= k << 3 & 0xFF | 5
        total += divmod(k * 37, 11)[1]
        total += abs(3 - k) + min(k, 9) + max(k, 4)
        if not k & 1:
            total += 1
        total += k**2 - pow(k, 3, 13)
        total += int("1%d" % k) + int("ff", 16)
        total += k if k > 5 else 6
        total -= 3 < k <= 8
        total += bool(k) + (k == 4) - (k != 5)
        total += int(str(k)) + len(hex(k)) + len(bin(k))
        total += round(k, -1) + (k * 100003) % 1000
    return total


def floats(n):
    total = 0.0
    for k in range(1, n):
        total += k / 4
        total += k * 0.5 - 1.5
        total += float(k) + float("2.5")
        total -= -0.25 * k
        total += int(k * 0.75) + round(k / 8)
        total += sqrt(k * k) + floor(k / 2)
        total += abs(-1.5) + max(0.5, k / 16)
        total += sin(k) > 0
        total += round(k / 16, 1) > 1.0
        total += k / 3 < 2.5 or k / 3 != 0
        total += 7.5 // 2 + 7.5 % 2 + 2.0**3
        if not total:
            break
    return total


def texts(n):
    size = 0
    for k in range(n):
        size += len(str(k / 4)) + len("%.2f" % (k / 8))
        size += len("%d:%03d" % (k, k)) + len(f"{k:5d}{k / 2:.1f}")
        size += len("{} {:x}".format(k, k)) + len(repr(k * 0.5))
    return size


numbers = 0
for round_number in range(ROUNDS // 6):
    numbers += integers(ROUNDS)
print(numbers)
print(floats(ROUNDS * 5))
print(texts(ROUNDS * 2))
