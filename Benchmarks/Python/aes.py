# Bytes and bit operations: AES-128 of FIPS 197, encrypting blocks, checked with the example of its
# appendix C.1.

BLOCKS = 4


def doubled(b):
    b <<= 1
    return b ^ 0x11B if b & 0x100 else b


def make_sbox():
    """From the inverses in GF(256): p walks all powers of 3 and q those of its inverse."""
    box = bytearray(256)
    p = q = 1
    while True:
        p ^= doubled(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 255
        if q & 0x80:
            q ^= 9
        x = q * 0x101
        box[p] = (x ^ x >> 4 ^ x >> 5 ^ x >> 6 ^ x >> 7 ^ 0x63) & 255
        if p == 1:
            break
    box[0] = 0x63
    return box


SBOX = make_sbox()


def expand(key):
    words = bytearray(key)
    constant = 1
    for i in range(16, 176, 4):
        t = words[i - 4:i]
        if i % 16 == 0:
            t = bytearray([SBOX[t[1]] ^ constant, SBOX[t[2]], SBOX[t[3]], SBOX[t[0]]])
            constant = doubled(constant)
        for j in range(4):
            words.append(words[i - 16 + j] ^ t[j])
    return words


def mix(s):
    for c in range(0, 16, 4):
        a, b, d, e = s[c], s[c + 1], s[c + 2], s[c + 3]
        every = a ^ b ^ d ^ e
        s[c] ^= every ^ doubled(a ^ b)
        s[c + 1] ^= every ^ doubled(b ^ d)
        s[c + 2] ^= every ^ doubled(d ^ e)
        s[c + 3] ^= every ^ doubled(e ^ a)


def encrypt(block, keys):
    s = bytearray(16)
    for i in range(16):
        s[i] = block[i] ^ keys[i]
    for round in range(16, 176, 16):
        s = bytearray(SBOX[s[i * 5 & 15]] for i in range(16))
        if round != 160:
            mix(s)
        for i in range(16):
            s[i] ^= keys[round + i]
    return s


def text(block):
    return "".join("%02x" % b for b in block)


keys = expand(bytes(range(16)))
block = encrypt(bytes(i * 0x11 for i in range(16)), keys)
print(text(block), text(block) == "69c4e0d86a7b0430d8cdb78070b4c55a")
for _ in range(BLOCKS - 1):
    block = encrypt(block, keys)
print(text(block))
