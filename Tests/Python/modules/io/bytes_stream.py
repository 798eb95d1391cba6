# BytesIO: bytes to read, and to write to.
# boards: microbit-v2
import io

b = io.BytesIO(b'abc')
print(b.read(2), b.write(b'XY'), b.getvalue(), b.seek(-1, 2), b.read(), b.tell(), b.readable())
b.seek(6)
b.write(b'!')
print(b.getvalue())
try:
    b.write('s')
except TypeError as error:
    print(error)
try:
    b.seek(-1)
except ValueError as error:
    print(error)
into = bytearray(2)
b.seek(0)
print(b.readinto(into), into, b.readline())
