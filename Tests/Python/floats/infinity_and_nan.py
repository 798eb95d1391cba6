# Infinities and not-a-number follow IEEE 754.
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf + 1, inf * -1, inf - inf, inf * 0, 1 / inf, -1 / inf)
print(inf > 10 ** 30, -inf < 0, inf == inf, nan == nan, nan != nan, nan < 1, nan > 1, inf >= nan)
print(max(1, inf), min(-inf, 3), sorted([2, inf, -inf, 0]), [nan] == [nan], nan in [1.0])
for f in (lambda: int(inf), lambda: int(nan), lambda: round(inf)):
    try:
        f()
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
x = 1e30
print(x * 1e30 * x == inf or x * x > 1e59, -0.0 == 0.0, str(-0.0), 0.0 * -1)
