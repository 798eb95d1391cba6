# Decimal fractions in big ints: square roots, e, and pi to thirty digits.
def root(n, digits):
    n *= 10 ** (2 * digits)
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x: return x
        x = y


def show(x, digits):
    text = str(x)
    return text[:-digits] + "." + text[-digits:]


def arctan(x, unit):
    total = term = unit // x
    n, sign = 3, -1
    while term:
        term //= x * x
        total += sign * (term // n)
        n, sign = n + 2, -sign
    return total


unit = 10 ** 40
pi = 4 * (4 * arctan(5, unit) - arctan(239, unit))
print(show(pi // 10 ** 10, 30))
print(show(root(2, 30), 30), show(root(144, 5), 5))
e, term, n = 0, unit, 1
while term:
    e += term
    term //= n
    n += 1
print(show(e // 10 ** 10, 30))
print(show((unit + root(5, 40)) // 2 // 10 ** 10, 30))
print(root(10 ** 20, 0), pi % 1000 != 0, len(str(pi)))
