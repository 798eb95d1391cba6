# What a plain sum loses a compensated one keeps.
# floats: rounded


def compensated(numbers):
    total = correction = 0.0
    for number in numbers:
        rest = number - correction
        following = total + rest
        correction = (following - total) - rest
        total = following
    return total


for count in (10, 100, 400):
    numbers = [1 / (n + 1) for n in range(count)]
    plain = 0.0
    for number in numbers:
        plain += number
    back = 0.0
    for number in reversed(numbers):
        back += number
    print(count, plain, back, compensated(numbers))
print(compensated([1e8, 1.0, -1e8, 1.0]), 1e8 + 1.0 - 1e8 + 1.0)
