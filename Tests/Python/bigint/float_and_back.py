# Between big numbers and floats: exact powers of two, order, overflow.
for e in (31, 40, 63, 64, 90, 100):
    x = float(1 << e)
    print(e, int(x) == 1 << e, x == 1 << e, x > (1 << e) - 1, x < (1 << e) + 1, (1 << e) / 2 == x / 2)
print(int(1e10), int(-2.0 ** 70), round(2.0 ** 40), int(float(3 << 50)) == 3 << 50)
print(2 ** 70 + 0.0 == 2.0 ** 70, 2 ** 70 * 0.5 == 2.0 ** 69, 2 ** 70 - 2.0 ** 70, 2 ** 70 / 2 ** 69, 2 ** 71 // 2.0 ** 70)
print(10 ** 400 > float("inf"), 10 ** 400 < float("inf"), -10 ** 400 > float("-inf"), 10 ** 400 == float("nan"))
for use in (lambda: float(10 ** 400), lambda: 10 ** 400 + 1.0, lambda: 10 ** 400 / 3, lambda: 1.5 * 10 ** 400):
    try:
        print(use())
    except OverflowError as error:
        print(error)
