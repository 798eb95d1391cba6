# Products of numbers of very different lengths, checked by other ways of calculating them.
a, b = 10 ** 40 + 7, 3 ** 60 - 2
print(a * b)
print((a + b) ** 2 == a * a + 2 * a * b + b * b, (a - b) * (a + b) == a ** 2 - b ** 2)
print(a * 65536 == a << 16, a * -1 == -a, a * 0, 0 * -a, (-a) * (-b) == a * b, a * True == a)
total = 0
for i in range(0, 90, 10):
    total += (7 ** i) * (11 ** (90 - i))
print(total % 10 ** 30, total.bit_length())
nines = 10 ** 50 - 1
print(nines * nines, (nines * nines) // nines == nines, (nines * nines) % 97)
print(65535 * 65535, 65535 * 65537, 4294967295 * 4294967297, 2147483647 * -2147483648)
