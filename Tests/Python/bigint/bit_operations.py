# & | ^ ~ between big numbers of both signs, and with small ones.
a, b = 0xFEDCBA9876543210FEDC, 0x0123456789ABCDEF
for x in (a, -a):
    for y in (b, -b):
        print(hex(x & y), hex(x | y), hex(x ^ y))
print(hex(a & 0xFF), hex(-a & 0xFFFF), hex(a | -1), hex(a ^ -1), a & 0, -a & -1 == -a, hex(~a), ~~a == a)
print((a & b) + (a | b) == a + b, (a ^ b) == (a | b) - (a & b), ~(a & b) == ~a | ~b)
mask = (1 << 70) - 1
print(hex(-1 & mask), (-(1 << 70)) & mask, hex(-(1 << 35) & mask), (1 << 70 | 1) ^ (1 << 70))
