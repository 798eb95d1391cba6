# // and % of floats that are no exact fractions.
# floats: rounded
for x in (1.0, 0.3, 7.7, -2.6, 100.01):
    for y in (0.1, 0.7, -0.4):
        quotient, rest = divmod(x, y)
        print(x, y, quotient, rest, x // y == quotient, x % y == rest)
print(1 // 0.1, 1 % 0.1, 6 % 0.2, -1e-20 % 1.0)
