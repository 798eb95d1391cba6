# The bits of decimal fractions as hexadecimal text, and as ratios.
# floats: rounded
for number in (0.1, 0.2, 0.1 + 0.2, 1 / 3, 2.5, 1e10 / 3, -1e-5):
    print(number, number.hex(), float.fromhex(number.hex()) == number)
for number in (0.1, 0.75, 1 / 3, 1e6 / 7):
    top, bottom = number.as_integer_ratio()
    print(number, top, bottom, top / bottom == number)
