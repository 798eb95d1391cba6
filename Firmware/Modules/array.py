# Numbers in the bytes that they take.
import _adder as _native

_sizes = {'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_names = {'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer',
          'H': 'unsigned short', 'i': 'signed integer', 'I': 'unsigned int'}


class array:
    def __init__(self, typecode, initializer=()):
        if not isinstance(typecode, str):
            raise TypeError('array() argument 1 must be a unicode character, not '
                            + type(typecode).__name__)
        if typecode not in _sizes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        self.typecode = typecode
        self.itemsize = _sizes[typecode]
        self._data = bytearray()
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            for x in initializer:
                self.append(x)

    def _packed(self, x):
        c = self.typecode
        if c in 'fd':
            if not isinstance(x, (int, float)):
                raise TypeError('must be real number, not ' + type(x).__name__)
            if c == 'f':
                return _native.float_bits(x).to_bytes(4, 'little')
            from struct import pack
            return pack('d', x)
        bits = self.itemsize * 8
        low = -(1 << bits - 1) if c.islower() else 0
        if not isinstance(x, int):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(x).__name__)
        if x < low or x >= (1 << bits) + low:
            # Not on microbit-v1:
            _check(c, x)
            # On both boards:
            raise OverflowError('%s is %s' % (
                _names.get(c, 'int'), 'less than minimum' if x < low else 'greater than maximum'))
        return (x & (1 << bits) - 1).to_bytes(self.itemsize, 'little')

    def _value(self, at):
        c = self.typecode
        part = self._data[at:at + self.itemsize]
        if c == 'd':
            from struct import unpack
            return unpack('d', part)[0]
        if c == 'f':
            return _native.bits_float(int.from_bytes(part, 'little'))
        return int.from_bytes(part, 'little', signed=c.islower())

    def _place(self, i, message):
        if not isinstance(i, int):
            raise TypeError('array indices must be integers')
        n = len(self)
        if i < 0:
            i += n
        if not 0 <= i < n:
            raise IndexError(message)
        return i * self.itemsize

    def __len__(self):
        return len(self._data) // self.itemsize

    def __getitem__(self, i):
        if isinstance(i, slice):
            return array(self.typecode, [self[j] for j in range(*i.indices(len(self)))])
        return self._value(self._place(i, 'array index out of range'))

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            if not isinstance(x, array):
                raise TypeError('can only assign array (not "%s") to array slice' % type(x).__name__)
            if not x:
                del self[i]
                return
            items = self.tolist()
            # Not on microbit-v1:
            count = len(items[i])
            if i.step not in (None, 1) and len(x) != count:
                raise ValueError(
                    'attempt to assign array of size %d to extended slice of size %d' % (len(x), count))
            # On both boards:
            items[i] = x.tolist()
            self._data = array(self.typecode, items)._data
            return
        at = self._place(i, 'array assignment index out of range')
        self._data[at:at + self.itemsize] = self._packed(x)

    def __delitem__(self, i):
        if isinstance(i, slice):
            items = self.tolist()
            del items[i]
            self._data = array(self.typecode, items)._data
        else:
            at = self._place(i, 'array assignment index out of range')
            del self._data[at:at + self.itemsize]

    def __iter__(self):
        at = 0
        while at < len(self._data):
            yield self._value(at)
            at += self.itemsize

    def __contains__(self, x):
        return any(item == x for item in self)

    def append(self, x):
        self._data += self._packed(x)

    def extend(self, iterable):
        if isinstance(iterable, array):
            if iterable.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            self._data += bytes(iterable._data)
        else:
            for x in iterable:
                self.append(x)

    # All or nothing.
    def fromlist(self, items):
        if not isinstance(items, list):
            raise TypeError('arg must be list')
        self.extend(array(self.typecode, items))

    def insert(self, i, x):
        n = len(self)
        at = max(0, min(n, i + n if i < 0 else i)) * self.itemsize
        self._data[at:at] = self._packed(x)

    def pop(self, i=-1):
        if not self._data:
            raise IndexError('pop from empty array')
        at = self._place(i, 'pop index out of range')
        x = self._value(at)
        del self._data[at:at + self.itemsize]
        return x

    def index(self, x, *limits):
        items = self.tolist()
        if x not in items:
            raise ValueError('array.index(x): x not in array')
        return items.index(x, *limits)

    def remove(self, x):
        items = self.tolist()
        if x not in items:
            raise ValueError('array.remove(x): x not in array')
        del self[items.index(x)]

    def count(self, x):
        return self.tolist().count(x)

    def reverse(self):
        self._data = self[::-1]._data

    def byteswap(self):
        size = self.itemsize
        for at in range(0, len(self._data), size):
            self._data[at:at + size] = self._data[at:at + size][::-1]

    def tolist(self):
        return list(self)

    def tobytes(self):
        return bytes(self._data)

    __bytes__ = tobytes

    # Not on microbit-v1:
    __buffer__ = _native.buffer

    # On both boards:
    def frombytes(self, data):
        # Not on microbit-v1:
        data = _native.buffer(data)
        # On both boards:
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._data += data

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only append array (not "%s") to array' % type(other).__name__)
        result = array(self.typecode, bytes(self._data))
        result.extend(other)
        return result

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError('can only extend with array (not "%s")' % type(other).__name__)
        self.extend(other)
        return self

    def __mul__(self, n):
        return array(self.typecode, bytes(self._data) * n)

    __rmul__ = __mul__

    def __copy__(self):
        return self * 1

    def __eq__(self, other):
        # Not on microbit-v1:
        if isinstance(other, (bytearray, memoryview)):
            return type(other)(self) == other
        # On both boards:
        return self.tolist() == other.tolist() if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return 'array(%r%s)' % (self.typecode, ', %r' % self.tolist() if self._data else '')


typecodes = 'bBhHiIlLqQfd'
ArrayType = array


# Not on microbit-v1:
def _check(code, x):
    # The types of C that a number goes through on its way, with their words.
    if code in 'qQ':
        raise OverflowError("can't convert negative int to unsigned" if code == 'Q' and x < 0 else 'int too big to convert')
    if code in 'IL' and x < 0:
        raise OverflowError("can't convert negative value to unsigned int")
    if x >> (64 if code in 'IL' else 63) not in (0, -1):
        raise OverflowError('Python int too large to convert to C ' + ('unsigned long' if code in 'IL' else 'long'))
    if code == 'b' and x >> 15 not in (0, -1):
        code = 'h'
    if code == 'H' and x >> 31 not in (0, -1):
        code = 'i'
    raise OverflowError(_names[code] + (' is less than minimum' if x < 0 else ' is greater than maximum'))
