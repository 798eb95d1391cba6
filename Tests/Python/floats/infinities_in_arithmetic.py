# What infinities and NaN give with every operator.
inf, nan = float("inf"), float("nan")
for x in (inf, -inf, nan):
    print(x + 1, x - 5, x * 2, x * -3, x / 4, 1 / x, x // 2, x % 2, -x, abs(x), x ** 2, x ** -1, x ** 0, 0 * x)
print(inf - inf, inf + -inf, inf * inf, inf / inf, 5 % inf, -5 % inf, 5 // inf, -5 // inf, 2 ** inf, 0.5 ** inf, 1 ** nan)
print(inf == inf, inf > 1e30, -inf < -1e30, nan == nan, nan != nan, nan is nan, [nan] == [nan], nan in [nan], inf in [inf])
print(f"{inf:5} {nan:>5} {-inf:+} {inf:.2f} {inf:05} {nan:e} {inf:%}", "%d" % 5, "%f %5.1f|%-6g|" % (inf, -inf, nan))
print(sorted([3, inf, 1, -inf]), max(inf, 1), min(nan, 1) is nan, max(1, nan), sum([inf, 1]), bool(nan))
for use in (lambda: "%d" % inf, lambda: "%d" % nan, lambda: int(inf), lambda: divmod(inf, 0), lambda: inf // 0):
    try:
        print(use())
    except (ValueError, OverflowError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
