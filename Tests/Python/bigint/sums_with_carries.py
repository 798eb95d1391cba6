# Carries and borrows run through many digits; results shrink back to small ones.
n = (1 << 96) - 1
print(n + 1 == 1 << 96, (n + 1) - 1 == n, n - n, n + -n, -n - 1 == ~n)
total = 0
for i in range(40):
    total += (-1) ** i * (1 << i * 3)
print(total)
a = int("9" * 30)
print(a + 1, a + a, a - 10 ** 29, (a + 1) * (a - 1) == a * a - 1)
print(99999 * 99999, 999999999 * 999999999, 99999999999999 * 99999999999999)
x = 10 ** 18
while x > 1000:
    x //= 1000
    x -= 7
print(x, type(x).__name__)
