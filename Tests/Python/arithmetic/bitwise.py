# & | ^ ~ << >> on positive and negative numbers, as if they had endless sign bits.
pairs = [(12, 10), (-12, 10), (12, -10), (-12, -10), (0, -1), (255, 256)]
for a, b in pairs:
    print(a & b, a | b, a ^ b, ~a, ~(a & b) == ~a | ~b)
print(1 << 10, -1 << 4, 1023 >> 3, -1023 >> 3, -1 >> 100, 5 >> 64, 0 << 99)
x = 0b1010
x |= 0b101
x &= 0b1101
x ^= 0xFF
x <<= 2
x >>= 1
print(x, bin(x), oct(x), hex(x))
for f in (lambda: 1 << -1, lambda: 1 >> -1):
    try:
        f()
    except ValueError as error:
        print(error)
