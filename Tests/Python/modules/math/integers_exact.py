# gcd, lcm, factorial, isqrt, comb, perm, prod: exact for any size.
import math

print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18, 27), math.gcd(0, 0), math.gcd(2 ** 70, 6 ** 30) == 2 ** 30, math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(-3, 4, 10))
print([math.factorial(n) for n in range(8)], math.factorial(25), math.isqrt(0), math.isqrt(99), math.isqrt(10 ** 40), math.isqrt(10 ** 40 - 1), [math.isqrt(n) for n in range(10)])
print(math.comb(5, 2), math.comb(5, 0), math.comb(2, 5), math.comb(60, 30), math.perm(5, 2), math.perm(5), math.perm(3, 4), math.perm(20, 10))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2, 3], start=10), math.prod([0.5, 4]), math.prod(range(1, 21)), math.fsum([0.5, 0.25, 1e10, -1e10]), math.fsum([]), math.sumprod([1], [2]) if hasattr(math, "sumprod") else 2)
for use in (lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.isqrt(-1), lambda: math.isqrt(4.0), lambda: math.comb(-1, 2), lambda: math.comb(3, -1), lambda: math.perm(2, -1), lambda: math.gcd(1.5), lambda: math.lcm("a"), lambda: math.prod(5), lambda: math.factorial("3")):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
