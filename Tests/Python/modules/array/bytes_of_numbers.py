# The bytes of an array.
from array import array

print(array('H', [1, 258]).tobytes(), array('i', [-1]).tobytes(), array('f', [1.5]).tobytes())
a = array('H', b'\x01\x00\x02\x01')
print(a, bytes(a))
a.byteswap()
print(a)
a.frombytes(b'\x05\x00')
print(a.tolist(), array('d', [0.5, -2.0]), array('q', [-5, 2 ** 40]), array('I', [2 ** 32 - 1])[0])
try:
    a.frombytes(b'abc')
except ValueError as error:
    print(error)
