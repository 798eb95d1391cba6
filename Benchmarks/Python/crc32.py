# Bit operations on 32-bit words: CRC-32 bit by bit and by a table of 16, and Adler-32.

LENGTH = 400


def crc_bitwise(data, crc=0):
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def crc_nibbles(data, table, crc=0):
    crc ^= 0xFFFFFFFF
    for byte in data:
        crc = table[(crc ^ byte) & 15] ^ crc >> 4
        crc = table[(crc ^ byte >> 4) & 15] ^ crc >> 4
    return crc ^ 0xFFFFFFFF


def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def make_table():
    table = []
    for n in range(16):
        for _ in range(4):
            n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
        table.append(n)
    return table


table = make_table()
data = bytes((i * i + 7 * i) & 255 for i in range(LENGTH))
print("%08x" % crc_bitwise(b"123456789"), "%08x" % adler(b"Wikipedia"))
print(hex(crc_nibbles(data, table)), crc_bitwise(data[:150]) == crc_nibbles(data[:150], table))
print(hex(crc_nibbles(data[100:], table, crc_nibbles(data[:100], table))), hex(adler(data)))
