# Shifts of big numbers, and the bits of negative ones.
one = 1
for n in (15, 16, 17, 31, 33, 64, 100):
    big = one << n
    print(n, big, big >> (n - 1), (big - 1).bit_length(), -big >> 3)
x = 0xDEADBEEFCAFEBABE0123456789
print(hex(x >> 4), hex(x << 7), hex(x >> 60), hex(-x >> 8), x >> 200, -x >> 200)
print(hex(x & 0xFFFFFFFFFF), hex(x | 1 << 110), hex(x ^ x >> 1), hex(-x & (1 << 80) - 1))
print(hex(-x | 0xFF), hex(-x ^ -1), ~x == -x - 1, hex(~x & 0xFFFF))
