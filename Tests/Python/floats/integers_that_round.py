# From ints to floats where there are more bits than a float has.
# floats: rounded
for exponent in (24, 25, 31, 53, 54, 63):
    for offset in (-1, 0, 1, 2, 3):
        number = 2 ** exponent + offset
        print(exponent, offset, float(number) == number, int(float(number)) - number)
print(float(16777217), float(33554435), float(123456789012345678))
print(10 ** 22 / 1, 10 ** 23 / 1, 3 * 10 ** 15 / 7)
