# round with digits on both sides of the point, of values that are exact in binary.
for digits in (-3, -2, -1, 0, 1, 2):
    print(digits, [round(x, digits) for x in (1234.5, -1250.0, 0.5, 1.5, 2.25, -0.75, 0.0)])
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 1e9, 0.4999)], type(round(1.0)).__name__, type(round(1.0, 0)).__name__)
print(round(1.5, None), round(2.75, ndigits=1), round(float("inf"), 2), round(float("nan"), 1))
print(round(12345, -2), round(-15, -1), round(25, -1), round(35, -1), round(5, -1), round(10 ** 20 + 5, -1), round(7, 3), round(9, -5))
print(round(True), round(True, 1), str(round(-0.4)), str(round(-0.4, 0)))
for use in (lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1.5, 1.0), lambda: round(float("inf"))):
    try:
        print(use())
    except (TypeError, OverflowError) as error:
        print(error)
