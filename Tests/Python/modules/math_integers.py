# Integer functions of math.
import math

print(math.gcd(12, 18), math.gcd(0, 5), math.gcd(-4, 6), math.gcd(2 ** 70, 6 ** 30) == 2 ** 30)
print(math.factorial(0), math.factorial(5), math.factorial(20), math.factorial(25))
print(math.floor(-0.5), math.ceil(-0.5), math.trunc(5), math.floor(7), math.ceil(2 ** 40), math.trunc(-9.99))
print(math.isqrt(99) if hasattr(math, "isqrt") else 9, math.isqrt(10 ** 20) if hasattr(math, "isqrt") else 10 ** 10)
for f in (lambda: math.factorial(-1), lambda: math.sqrt("x"), lambda: math.gcd(1.5, 2), lambda: math.floor("1"), lambda: math.log(-1), lambda: math.acos(2)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
