# Base 64 and base 32 by shifting, with padding, and back.
B64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def encode(data, alphabet, bits, block):
    n, count, out = 0, 0, bytearray()
    for byte in data:
        n = n << 8 | byte
        count += 8
        while count >= bits:
            count -= bits
            out.append(alphabet[n >> count & (1 << bits) - 1])
    if count:
        out.append(alphabet[n << bits - count & (1 << bits) - 1])
    return bytes(out) + b"=" * (-len(out) % block)


def decode(text, alphabet, bits):
    n, count, out = 0, 0, bytearray()
    for c in text.rstrip(b"="):
        n = (n << bits | alphabet.index(c)) & 0xFFFFFF
        count += bits
        if count >= 8:
            count -= 8
            out.append(n >> count & 255)
    return bytes(out)


for data in (b"", b"f", b"fo", b"foo", b"foobar", b"\xff\x00\xfe"):
    a, b = encode(data, B64, 6, 4), encode(data, B32, 5, 8)
    print(data, a, b, decode(a, B64, 6) == data, decode(b, B32, 5) == data)
try:
    decode(b"a*b=", B64, 6)
except ValueError as error:
    print(error)
