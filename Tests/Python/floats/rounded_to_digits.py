# round() with digits of numbers that are halves in decimal only.
# floats: rounded
for number in (2.675, 1.005, 0.125, 0.375, 1234.5678, -2.345, 1e-3 / 3):
    print(number, [round(number, digits) for digits in (0, 1, 2, 3)])
print(round(123456.789, -2), round(99.995, 2), round(5.015, 2), round(0.1 + 0.2, 1))
