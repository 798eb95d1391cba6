# Doubles become floats of 32 bits by way of two views: rounded once, ties to even, subnormal, infinite.
# boards: microbit-v2
# needs: memoryview.cast
doubles = memoryview(bytearray(8)).cast("d")
bits = doubles.cast("B").cast("Q")
floats = memoryview(bytearray(4)).cast("f")
short = floats.cast("B").cast("I")
for pattern in (
    0, 1 << 63, 0x3FF0000000000000, 0x3FF0000010000000, 0x3FF0000030000000, 0x3FF0000010000001, 0x3FF000000FFFFFFF,
    0x47EFFFFFE0000000, 0x47EFFFFFEFFFFFFF, 0x47EFFFFFF0000000, 0x7FEFFFFFFFFFFFFF, 0x7FF0000000000000, 0xFFF0000000000000,
    0x3810000000000000, 0x380FFFFFFFFFFFFF, 0x3800000000000000, 0x36A0000000000000, 0x3690000000000000, 0x3690000000000001,
    0x36A8000000000000, 0x36B4000000000000, 0x0000000000000001, 0x000FFFFFFFFFFFFF, 0xB6A0000000000000, 0x3FD5555555555555,
):
    bits[0] = pattern
    floats[0] = doubles[0]
    wide = short[0]
    doubles[0] = floats[0]
    print(hex(pattern), hex(wide), hex(bits[0]))
