# divmod, // and % agree for ints, bools, floats and big numbers of all signs.
for a in (17, -17, 10 ** 20, -10 ** 20):
    for b in (5, -5, 7 ** 25, -7 ** 25):
        q, r = divmod(a, b)
        print(q, r, (q, r) == (a // b, a % b), q * b + r == a, 0 <= r < b or b < r <= 0)
print(divmod(7.5, -2), divmod(-7.5, -2), divmod(1, 0.25), divmod(True, 2), divmod(-0.0, 1))
print(-7 // 2.0, 7 % -3.0, 0.0 % 5, -1e-5 % 1 < 1, float("inf") // 1 != 0, 5 % float("inf"), -5 % float("inf"))
for use in (lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 1 % 0.0, lambda: 1.0 // 0, lambda: 10 ** 20 // 0,
            lambda: 10 ** 20 % 0, lambda: 1 / 0, lambda: 1.5 / 0, lambda: 10 ** 20 / 0, lambda: divmod(1, "a")):
    try:
        print(use())
    except (ZeroDivisionError, TypeError) as error:
        print(error)
