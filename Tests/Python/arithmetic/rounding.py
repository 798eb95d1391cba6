# round() of ints and floats: half to even, digits before and after the point.
print([round(x / 2) for x in range(-5, 6)])
print(round(2.5), round(3.5), round(-2.5), round(2.675 * 100), round(7), type(round(2.0)).__name__)
print(round(1.25, 1), round(0.75, 1), round(12.3456, 2), round(5.0, 3), round(-0.4))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(5, 2), round(15, -1), round(25, -1))
print(round(1234.5, -2), round(99.96, 1))
print(abs(-5), abs(-2.5), abs(True), abs(0), max(-1, -2.5), min(3, 2.5))
