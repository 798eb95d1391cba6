# Values as bytes. The bits of a float are Swift's.
import _adder as _native


class error(Exception):
    pass


_sizes = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'n': 4,
          'N': 4, 'P': 4, 'e': 2, 'f': 4, 'd': 8, 'x': 1, 'c': 1, 's': 1, 'p': 1, '?': 1}


def _items(format):
    # Byte order, then for each part: character, size, count, offset; the end.
    if not isinstance(format, str):
        # Not on microbit-v1:
        if not isinstance(format, bytes):
            raise TypeError('Struct() argument 1 must be a str or bytes object, not ' + type(format).__name__)
        # On both boards:
        format = bytes(format).decode()
    mode = format[:1]
    native = mode not in '<>=!' or not mode
    items = []
    at = 0
    count = ''
    for c in format[mode in '<>=!@' and mode != '':]:
        if c.isspace():
            continue
        if c.isdigit():
            count += c
            continue
        if c not in _sizes or not native and c in 'nNP':
            raise error('bad char in struct format')
        size = _sizes[c]
        number = int(count) if count else 1
        count = ''
        if native:
            # As on a machine of 64 bits, which the scripts of others come from.
            if c in 'lLnNP':
                size = 8
            at += -at % size
        items.append((c, size, number, at))
        at += size * number
    if count:
        raise error('repeat count given without format specifier')
    return 'big' if mode in ('>', '!') else 'little', items, at


def calcsize(format):
    return _items(format)[2]


def _double(x):
    # Exact, however many bits a float has here.
    sign = str(x)[0] == '-'
    if x - x != 0:
        bits = 0x7ff0 << 48 if x == x else 0x7ff8 << 48
    else:
        n, d = abs(x).as_integer_ratio()
        if n >> 53:
            n = int(float(n))
        size = n.bit_length()
        exponent = size - d.bit_length() + 1023
        bits = (exponent - 1 << 52) + (n << 53 >> size) if exponent > 0 and n else (n << 1074) // d
    return sign << 63 | bits


def _rounded(value, shift):
    # value >> shift, ties to even
    half = 1 << shift - 1
    return value + half - 1 + (value >> shift & 1) >> shift


def _single(bits):
    exponent = bits >> 52 & 2047
    result = bits & 0xfffffffffffff
    if exponent == 2047:
        result = float('nan' if result else 'inf')
    else:
        if exponent:
            result += 1 << 52
        else:
            exponent = 1
        try:
            # Rounded once.
            result = (result << max(exponent - 1075, 0)) / (1 << max(1075 - exponent, 0))
        except OverflowError:
            result = float('inf')
    return -result if bits >> 63 else result


def _half(x):
    bits = _native.float_bits(x)
    exponent = (bits >> 23 & 255) - 112
    fraction = bits & 0x7fffff
    if exponent == 143:
        result = 0x7c00 | (0x200 if fraction else 0)
    elif exponent > 0:
        result = _rounded(exponent << 23 | fraction, 13)
        if result >= 0x7c00:
            raise OverflowError('float too large to pack with e format')
    elif exponent > -11:
        result = _rounded(fraction | 0x800000, 14 - exponent)
    else:
        result = 0
    return bits >> 31 << 15 | result


def _whole(bits):
    exponent = bits >> 10 & 31
    fraction = bits & 0x3ff
    if exponent == 31:
        result = _native.bits_float(0x7f800000 | fraction << 13)
    elif exponent:
        result = _native.bits_float(exponent + 112 << 23 | fraction << 13)
    else:
        result = fraction / 16777216
    return -result if bits >> 15 else result


def _start(action, buffer, offset, size):
    given = offset
    if offset < 0:
        offset += len(buffer)
        if offset < 0:
            raise error('offset %d out of range for %d-byte buffer' % (given, len(buffer)))
    if offset + size > len(buffer):
        raise error('%s requires a buffer of at least %d bytes for %sing %d bytes at offset %d '
                    '(actual buffer size is %d)' % (
                        action, offset + size, action[:-5], size, offset, len(buffer)))
    return offset


def pack(format, *values):
    data = bytearray(calcsize(format))
    pack_into(format, data, 0, *values)
    return bytes(data)


def pack_into(format, buffer, offset, *values):
    order, items, size = _items(format)
    wanted = sum([0 if c == 'x' else 1 if c in 'sp' else number for c, _, number, _ in items])
    if wanted != len(values):
        raise error('pack expected %d items for packing (got %d)' % (wanted, len(values)))
    # Not on microbit-v1:
    buffer = _native.buffer(buffer, '')
    # On both boards:
    offset = _start('pack_into', buffer, offset, size)
    values = iter(values)
    for c, width, number, at in items:
        at += offset
        if c == 'x':
            continue
        if c in 'sp':
            for value in values:
                break
            if not isinstance(value, (bytes, bytearray)):
                raise error("argument for '%s' must be a bytes object" % c)
            if c == 'p' and number:
                value = bytes([min(len(value), number - 1, 255)]) + value
            value = value[:number]
            buffer[at:at + len(value)] = value
            continue
        for _ in range(number):
            for value in values:
                break
            buffer[at:at + width] = _packed(c, width, value, order)
            at += width


def _packed(c, width, value, order):
    if c == 'c':
        if not isinstance(value, bytes) or len(value) != 1:
            raise error('char format requires a bytes object of length 1')
        return value
    if c == '?':
        return b'\1' if value else b'\0'
    if c in 'efd':
        if not isinstance(value, (int, float)):
            raise error('required argument is not a float')
        bits = _half(value) if c == 'e' else _native.float_bits(value) if c == 'f' else _double(value)
        return bits.to_bytes(width, order)
    if not isinstance(value, int):
        raise error('required argument is not an integer')
    low = -(1 << width * 8 - 1) if c.islower() else 0
    high = (1 << width * 8) + low - 1
    if not low <= value <= high:
        if width == 8:
            raise error('int too large to convert' if c == 'q' or value > 0 else 'argument out of range')
        if width == 4:
            raise error("'%s' format requires %d <= number <= %d" % (c, low, high))
        names = {'b': 'byte', 'B': 'ubyte', 'h': 'short', 'H': 'ushort'}
        if width == 1:
            raise error('%s format requires %d <= number <= %d' % (names[c], low, high))
        raise error('%s format requires %s <= number <= %s' % (
            names[c], low or 0, high))
    return (value & (1 << width * 8) - 1).to_bytes(width, order)


def unpack(format, buffer):
    # Not on microbit-v1:
    buffer = _native.buffer(buffer)
    # On both boards:
    size = calcsize(format)
    if len(buffer) != size:
        raise error('unpack requires a buffer of %d bytes' % size)
    return unpack_from(format, buffer)


def unpack_from(format, buffer, offset=0):
    # Not on microbit-v1:
    buffer = _native.buffer(buffer)
    # On both boards:
    order, items, size = _items(format)
    offset = _start('unpack_from', buffer, offset, size)
    values = []
    for c, width, number, at in items:
        at += offset
        if c == 'x':
            continue
        if c in 'sp':
            part = bytes(buffer[at:at + number])
            values.append(part if c == 's' else part[1:1 + part[0]] if part else part)
            continue
        for _ in range(number):
            part = bytes(buffer[at:at + width])
            at += width
            if c == 'c':
                values.append(part)
                continue
            value = int.from_bytes(part, order)
            if c == '?':
                value = value != 0
            elif c == 'f':
                value = _native.bits_float(value)
            elif c == 'd':
                value = _single(value)
            elif c == 'e':
                value = _whole(value)
            elif c.islower() and value >> width * 8 - 1:
                value -= 1 << width * 8
            values.append(value)
    return tuple(values)


def iter_unpack(format, buffer):
    # Not on microbit-v1:
    buffer = _native.buffer(buffer)
    # On both boards:
    size = calcsize(format)
    if not size or len(buffer) % size:
        raise error('iterative unpacking requires a buffer of a multiple of %d bytes' % size)
    return (unpack_from(format, buffer, at) for at in range(0, len(buffer), size))


class Struct:
    def __init__(self, format):
        self.format = format
        self.size = calcsize(format)

    def pack(self, *values):
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):
        return iter_unpack(self.format, buffer)
