# Modular arithmetic on 32-bit words: the MD5 digest of RFC 1321 with its test suite.

TEXTS = [
    "",
    "abc",
    "message digest",
    "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
]
MASK = 0xFFFFFFFF
SHIFTS = ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))


def constants():
    """floor(2**32 * abs(sin(i))) for i = 1 to 64, from the series of sine in integers."""
    one = 1 << 44
    pi = 55267482437722
    for i in range(1, 65):
        x = i * one % pi
        term = total = x
        n = 1
        while term:
            term = -term * x // one * x // one // ((n + 1) * (n + 2))
            total += term
            n += 2
            if -9 < term < 9:
                break
        yield total >> 12


def words(message):
    data = message.encode()
    length = len(data) * 8
    data += b"\x80" + bytes((55 - len(data)) % 64)
    for shift in range(0, 64, 8):
        data += bytes([length >> shift & 255])
    return [int.from_bytes(data[i:i + 4], "little") for i in range(0, len(data), 4)]


def digest(message, table):
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    message = words(message)
    for block in range(0, len(message), 16):
        a, b, c, d = state
        for i in range(64):
            if i < 16:
                f, g = b & c | ~b & d, i
            elif i < 32:
                f, g = d & b | ~d & c, 5 * i + 1 & 15
            elif i < 48:
                f, g = b ^ c ^ d, 3 * i + 5 & 15
            else:
                f, g = c ^ (b | ~d & MASK), 7 * i & 15
            f = f + a + table[i] + message[block + g] & MASK
            shift = SHIFTS[i // 16][i % 4]
            a, d, c, b = d, c, b, b + (f << shift | f >> 32 - shift) & MASK
        state = [x + y & MASK for x, y in zip(state, (a, b, c, d))]
    return "".join("%02x" % (word >> shift & 255) for word in state for shift in (0, 8, 16, 24))


table = list(constants())
print(hex(table[0]), hex(table[63]))
for text in TEXTS:
    print(digest(text, table))
