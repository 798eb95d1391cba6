# Roots by Newton's method, each step as it is printed.
# floats: rounded


def root(number, exponent):
    x = number / exponent
    seen = []
    while x not in seen:
        seen.append(x)
        x = ((exponent - 1) * x + number / x ** (exponent - 1)) / exponent
    return seen


for number, exponent in ((2, 2), (10, 2), (2, 3), (0.5, 2)):
    steps = root(number, exponent)
    print(number, exponent, len(steps))
    for x in steps:
        print("   ", x)
