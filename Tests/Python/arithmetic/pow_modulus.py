# pow with a modulus: negative exponents, signs, big operands.
# differs: built-in functions take only those parameters by keyword that are given so, as mod of pow or ndigits of round
print(pow(2, 10, 1000), pow(2, 10, -1000), pow(-2, 3, 7), pow(-2, 3, -7), pow(0, 0, 5), pow(7, 0, 1), pow(5, 3, 1))
print(pow(3, -1, 7), pow(38, -1, 97), pow(3, -2, 11), pow(10, -1, -7), 38 * pow(38, -1, 97) % 97)
print(pow(2, 1000, 10 ** 9 + 7), pow(3, 2 ** 40, 10 ** 6 + 3), pow(10 ** 20 + 39, 65537, 10 ** 20 + 37))
print(pow(2, 5, mod=7), pow(True, 2), pow(2, 3, None))
for args in ((2, -1, 4), (6, -1, 9), (2, 3, 0), (2.0, 3, 5), (2, 3.0, 5), ("2", 3), (2, "3"), (0, -1, 5)):
    try:
        print(pow(*args))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
