# Big integers: digits of pi from an unbounded spigot, each consumed from ever larger fractions.

DIGITS = 60


def digits():
    """Yields 3, 1, 4, ... by composing the linear fractional maps of Lambert's series."""
    numerator, offset, denominator = 1, 0, 1
    k = 1
    while True:
        digit = (3 * numerator + offset) // denominator
        if digit == (4 * numerator + offset) // denominator:
            yield digit
            numerator, offset = 10 * numerator, 10 * (offset - digit * denominator)
        else:
            middle = 2 * k + 1
            numerator, offset, denominator = (
                numerator * k, (2 * numerator + offset) * middle, denominator * middle)
            k += 1


line = ""
total = 0
for place, digit in enumerate(digits(), 1):
    line += str(digit)
    total += digit
    if place % 20 == 0:
        print(line)
        line = ""
    if place == DIGITS:
        break
print(DIGITS, "digits, their sum is", total)
