# const in expressions, classes and defaults.
try:
    from micropython import const
except ImportError:
    const = lambda x: x

_BASE = const(0x40)
_MASK = const((1 << 4) - 1)


class Chip:
    ADDRESS = const(_BASE | 2)
    MODES = {const(0): "off", const(1): "on"}

    def read(self, register=const(7)): return self.ADDRESS << 8 | register & _MASK


print(Chip.ADDRESS, hex(Chip().read()), Chip().read(const(0x13)), Chip.MODES)
print([n for n in range(20) if n & _MASK == const(3)], const("text") * 2, const((1, 2)), _BASE + _MASK)
_SIZE = const(4)
buffer = bytearray(_SIZE)
for i in range(_SIZE):
    buffer[i] = i * _MASK
print(buffer, len(buffer) == _SIZE, -const(5), const(True))
print(f"{_BASE:#x} {_MASK:04b} {const(3.5)}")


def outer():
    local = const(9)
    return lambda: local + _SIZE


print(outer()(), callable(const), const(const(1)))
