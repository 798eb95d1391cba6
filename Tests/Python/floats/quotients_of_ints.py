# The quotient of two ints is the float nearest to it, whatever their size.
# floats: rounded
for a, b in ((1, 3), (2, 3), (10, 7), (-22, 7), (355, 113), (1, 49), (10 ** 20, 3), (1, 10 ** 12)):
    print(a, b, a / b, a / b * b == a)
print(7 ** 20 / 7 ** 19, 2 ** 100 / 3 ** 60, (10 ** 30 + 1) / 10 ** 30)
x = 1
for divisor in range(2, 8):
    x /= divisor
    print(divisor, x)
