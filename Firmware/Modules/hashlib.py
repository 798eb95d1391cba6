# Digests. The rounds are Swift's.
import _adder as _native


class _Hash:
    block_size = 64

    def __init__(self, kind, start, data):
        self._kind = kind
        self._state = bytearray(104)
        for i, word in enumerate(start):
            self._state[i * 4:i * 4 + 4] = word.to_bytes(4, 'little')
        self.name = ('md5', 'sha1', 'sha256')[kind]
        self.digest_size = (16, 20, 32)[kind]
        self.update(data)

    def update(self, data):
        _native.digest(self._kind, self._state, data)

    def copy(self):
        other = _Hash(self._kind, (), b'')
        other._state[:] = self._state
        return other

    def digest(self):
        state = self.copy()._state
        count = int.from_bytes(state[96:], 'little')
        order = 'big' if self._kind else 'little'
        _native.digest(self._kind, state, b'\x80' + bytes((55 - count) % 64)
                       + (count * 8).to_bytes(8, order))
        if not self._kind:
            return bytes(state[:16])
        return b''.join([bytes(state[i:i + 4][::-1]) for i in range(0, self.digest_size, 4)])

    def hexdigest(self):
        return self.digest().hex()

    def __repr__(self):
        return '<%s _hashlib.HASH object>' % self.name


_words = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]


def md5(data=b'', *, usedforsecurity=True):
    return _Hash(0, _words[:4], data)


def sha1(data=b'', *, usedforsecurity=True):
    return _Hash(1, _words, data)


def sha256(data=b'', *, usedforsecurity=True):
    return _Hash(2, [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c,
                     0x1f83d9ab, 0x5be0cd19], data)


algorithms_guaranteed = {'md5', 'sha1', 'sha256'}
algorithms_available = algorithms_guaranteed


def new(name, data=b'', **keywords):
    if name == 'md5':
        return md5(data)
    if name == 'sha1':
        return sha1(data)
    if name == 'sha256':
        return sha256(data)
    raise ValueError('unsupported hash type ' + name)
