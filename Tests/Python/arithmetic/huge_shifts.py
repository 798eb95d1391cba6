# Shifts by more bits than a number has, and by what is no count.
print(1 >> 1000, -1 >> 1000, 0 << 1000, 5 << 70, -5 << 70, (1 << 200) >> 199, -(1 << 200) >> 199, (-1 << 65) >> 64)
print((1 << 90) - 1 >> 45 == (1 << 45) - 1, 3 << True, 1 << 0, (10 ** 25 >> 40) == 10 ** 25 // 2 ** 40)
n = -12345678901234567890
print([n >> s for s in (1, 31, 32, 63, 64, 65)], n >> 200)
print([n >> s == n // (1 << s) for s in range(0, 70, 7)])
for use in (lambda: 1 << -1, lambda: 10 ** 30 >> -2, lambda: 1 << 1.0, lambda: 1.0 << 1, lambda: "a" << 1):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(error)
