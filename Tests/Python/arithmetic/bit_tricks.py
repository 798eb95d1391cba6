# Masks, fields, reversed and rotated bits as drivers need them.
def rotate(value, by, bits):
    by %= bits
    return (value << by | value >> bits - by) & (1 << bits) - 1


def reverse(value, bits):
    result = 0
    for _ in range(bits):
        result = result << 1 | value & 1
        value >>= 1
    return result


def gray(n): return n ^ n >> 1


print([hex(rotate(0x81, n, 8)) for n in range(0, 10, 3)], hex(rotate(0x12345678, 8, 32)))
print([reverse(n, 4) for n in range(16)], hex(reverse(0x1234, 16)))
print([bin(gray(n))[2:] for n in range(8)])
register = 0xA5
register |= 1 << 3
register &= ~(1 << 0)
register ^= 0xF0
print(hex(register), register >> 4 & 0x7, bool(register & 1 << 3), -register & 0xFF)
signed = lambda value, bits: (value ^ 1 << bits - 1) - (1 << bits - 1)
print([signed(v, 8) for v in (0, 127, 128, 255)], signed(0xFFF0, 16), signed(1 << 31, 32))
