# UTF-8 encoded and decoded by hand, compared with the built-in methods.
def encode(code):
    if code < 0x80: return bytes([code])
    if code < 0x800: return bytes([0xC0 | code >> 6, 0x80 | code & 63])
    if code < 0x10000: return bytes([0xE0 | code >> 12, 0x80 | code >> 6 & 63, 0x80 | code & 63])
    return bytes([0xF0 | code >> 18, 0x80 | code >> 12 & 63, 0x80 | code >> 6 & 63, 0x80 | code & 63])


def decode(data):
    i = 0
    while i < len(data):
        lead = data[i]
        n = 1 if lead < 0x80 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
        code = lead if n == 1 else lead & (1 << 7 - n) - 1
        for b in data[i + 1:i + n]:
            code = code << 6 | b & 63
        yield code
        i += n


for code in (0, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFD, 0x10000, 0x10FFFF):
    data = encode(code)
    print(hex(code), data, data == chr(code).encode(), ord(data.decode()) == code, list(decode(data)) == [code])
text = "a\u00e9\u20ac\U0001f600!"
data = text.encode()
print([hex(c) for c in decode(data)], "".join(map(chr, decode(data))) == text, len(data), sum(b & 0xC0 != 0x80 for b in data))
