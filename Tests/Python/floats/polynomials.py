# Horner's scheme beside powers; zeros by bisection.
# floats: rounded
factors = [2.5, -3.1, -1.3]


def horner(x):
    result = 0.0
    for factor in factors:
        result = result * x + factor
    return result


def powers(x):
    return sum(f * x ** (len(factors) - 1 - i) for i, f in enumerate(factors))


for x in (-1.7, -0.3, 0.1, 0.9, 2.3):
    print(x, horner(x), powers(x))
low, high = 0.0, -2.0
for step in range(40):
    middle = (low + high) / 2
    if horner(middle) > 0:
        high = middle
    else:
        low = middle
print(low, high, horner(low), horner(high))
