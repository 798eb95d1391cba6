# Far Fibonacci numbers by matrices, Lucas numbers, and digits of both.
def multiply(a, b):
    return (a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3], a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3])


def fib(n):
    result, base = (1, 0, 0, 1), (1, 1, 1, 0)
    while n:
        if n & 1: result = multiply(result, base)
        base = multiply(base, base)
        n >>= 1
    return result[1]


print([fib(n) for n in range(12)], fib(100))
print(fib(300))
print(fib(150) % 10 ** 9, len(str(fib(400))), fib(120) == fib(60) * (fib(59) + fib(61)))
a, b = 2, 1
for _ in range(99):
    a, b = b, a + b
print(b, b * b - 5 * fib(100) ** 2)
print(sum(fib(n) for n in range(50)) == fib(51) - 1, fib(90) * fib(92) - fib(91) ** 2)
