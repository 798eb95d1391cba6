# Division of big numbers: quotient and remainder of all signs and sizes.
a = 123456789012345678901234567890
for b in (3, -7, 1 << 31, 10 ** 9, 98765432109876543210, -(10 ** 29), a, a + 1, 1 << 64, (1 << 64) - 1):
    q, r = divmod(a, b)
    print(q, r, q * b + r == a)
    q, r = divmod(-a, b)
    print(q, r, q * b + r == -a)
print((1 << 128) // ((1 << 64) + 1), ((1 << 96) - 1) % ((1 << 32) - 1))
