# Results that leave the range of small integers keep their value, on the way up and down.
for bits in (29, 30, 31, 32, 62, 63, 64):
    top = 2 ** bits
    print(bits, top - 1, top, -top, -top - 1)
    print((top - 1) + 1 == top, top - 1 - (top - 1), -(-top) == top, abs(-top) == top, top // -1, (-top) // -1 == top)
n = 1073741823
n += 1
n += n
n -= 1
print(n, n * n, n * n // n == n, (n * n) % 10, -n * n)
print(46341 * 46341, 65536 * 65536, -46341 * 46341, 1 << 30, 1 << 31, 3 << 30)
