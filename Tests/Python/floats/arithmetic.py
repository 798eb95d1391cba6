# The operators on floats and on floats with ints.
print(1.5 + 2, 3 - 0.5, 2 * 0.25, 7 / 2, 7.0 // 2, 7.5 % 2, -7.5 // 2, -7.5 % 2, 7.5 % -2)
print(1 / 4, 4 / 2, -1 / 8, 2 ** 0.5 * 2 ** 0.5 > 1.99, 0.5 ** 3, 2.0 ** -3)
print(divmod(7.5, 2), divmod(-7.5, 2), +1.5, -(-1.5), abs(-0.5))
print(1.5 == 1.5, 1.5 < 2, 2 > 1.5, 1.0 == 1, 0.5 != 0.25, 3 <= 3.0)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0):
    try:
        f()
    except ZeroDivisionError as error:
        print(error)
