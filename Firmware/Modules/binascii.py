# Bytes as text. The sum is Swift's.
import _adder as _native


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def hexlify(data, *sep):
    # Not on microbit-v1:
    data = _native.buffer(data)
    # On both boards:
    return data.hex(*sep).encode()


def unhexlify(hexstr):
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode()
    if len(text) % 2:
        raise Error('Odd-length string')
    for c in text:
        if c not in '0123456789abcdefABCDEF':
            raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(text)


b2a_hex = hexlify
a2b_hex = unhexlify


def crc32(data, value=0):
    return _native.crc32(data, value)


def crc_hqx(data, value):
    # Not on microbit-v1:
    data = _native.buffer(data)
    # On both boards:
    for byte in data:
        value ^= byte << 8
        for _ in range(8):
            value = (value << 1 ^ (0x1021 if value & 0x8000 else 0)) & 0xffff
    return value


_digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def b2a_base64(data, *, newline=True):
    # Not on microbit-v1:
    data = _native.buffer(data)
    # On both boards:
    parts = []
    for at in range(0, len(data), 3):
        three = data[at:at + 3]
        word = int.from_bytes(three, 'big') << 8 * (3 - len(three))
        four = ''.join([_digits[word >> shift & 63] for shift in (18, 12, 6, 0)])
        parts.append(four[:len(three) + 1] + '==='[:3 - len(three)])
    if newline:
        parts.append('\n')
    return ''.join(parts).encode()


def a2b_base64(data, *, strict_mode=False):
    text = data if isinstance(data, str) else bytes(data).decode()
    result = bytearray()
    word = count = pads = 0
    for c in text:
        if c == '=':
            pads += 1
            if count >= 2 and count + pads >= 4:
                break
            continue
        value = _digits.find(c)
        if value < 0:
            continue
        pads = 0
        word = word << 6 | value
        count += 1
        if count == 4:
            result += word.to_bytes(3, 'big')
            word = count = 0
    if count == 1:
        raise Error('Invalid base64-encoded string: number of data characters (%d) cannot be 1 more '
                    'than a multiple of 4' % (len(result) // 3 * 4 + 1))
    if count:
        if count + pads < 4:
            raise Error('Incorrect padding')
        result += (word >> (4 if count == 2 else 2)).to_bytes(count - 1, 'big')
    return bytes(result)
