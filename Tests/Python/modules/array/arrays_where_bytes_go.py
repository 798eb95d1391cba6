# An array is taken where bytes are: constructors, methods of bytes, struct, hashlib, binascii, io.
# boards: microbit-v2
# needs: arrays as buffers
import binascii
import hashlib
import io
import struct
from array import array


def show(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, struct.error) as e:
        print(type(e).__name__, e)


a = array("H", [511, 9, 10, 7])
m = memoryview(a)
print(bytes(a), bytearray(a), bytes(array("b", [-1, 2])), str(array("B", b"hi"), "utf-8"))
print(b"x" + array("B", b"yz"), bytearray(b"x") + array("H", [1]), b"".join([array("B", b"ab"), b"-", array("H", [65])]))
show(lambda: array("B", b"yz") + b"x")
print(b"ab" == array("B", b"ab"), b"ab" != array("B", b"ab"))
print(b"ab" == array("B", b"ab"), array("B", b"ab") == b"ab", bytearray(b"ab") == array("B", b"ab"), array("B", b"ab") == bytearray(b"ab"))
print(bytearray(b"a") < array("B", b"ab"), memoryview(b"a") != bytearray(b"a"))
print(array("B", b"b") in b"abc", b"abc".find(array("B", b"c")), b"abcb".replace(array("B", b"b"), array("B", b"__")), b"a,b".split(array("B", b",")))
print(b"abc".startswith(array("B", b"a")), b"abca".strip(array("B", b"a")), int.from_bytes(array("H", [1, 2]), "little"), b"%s|%b" % (a, array("B", b"q")))
x = bytearray(b"0123456789")
x[2:4] = array("H", [0x4141])
x += array("B", b"zz")
x.extend(array("H", [65]))
x[::5] = array("B", b"!!!")
print(x)

print(struct.unpack_from("<HH", a, 2), struct.unpack("<4H", a), struct.unpack("<4H", m), list(struct.iter_unpack("<HH", a)))
struct.pack_into("<I", a, 2, 0x01020304)
struct.pack_into("<I", m, 4, 0x01020304)
print(a)
show(lambda: struct.pack_into("<I", a, 5, 1))
show(lambda: struct.pack_into("B", b"1", 0, 1))
show(lambda: struct.pack_into("B", [1], 0, 1))
show(lambda: struct.pack_into("B", memoryview(b"12"), 0, 1))
show(lambda: struct.unpack_from("B", "a"))
show(lambda: struct.unpack("B", [1]))
show(lambda: struct.unpack_from("<Q", a, 1))

print(hashlib.sha256(a).hexdigest()[:8], hashlib.md5(m).hexdigest()[:8], binascii.crc32(a), binascii.crc_hqx(a, 0))
print(binascii.hexlify(a), binascii.hexlify(m, ":", 2), binascii.b2a_base64(a), binascii.b2a_base64(m[1:]), binascii.crc_hqx(m, 5))
show(lambda: binascii.hexlify("ab"))
show(lambda: binascii.b2a_base64("ab"))

d = array("H", [0] * 4)
print(io.BytesIO(b"abcdefghijk").readinto(d), d, io.BytesIO(b"xyz").readinto(memoryview(d)[2:]), d)
f = io.BytesIO()
print(f.write(a), f.write(m[1:]), f.getvalue(), io.BytesIO(a).getvalue())
show(lambda: io.BytesIO(b"12").readinto(b"12"))
show(lambda: io.BytesIO(b"12").readinto("12"))
show(lambda: io.BytesIO("12"))

c = array("H")
c.frombytes(array("B", b"abcd"))
c.frombytes(memoryview(b"ef"))
print(c, array("H", m), array("h", [1, 2]) == array("b", [1, 2]), array("i", array("B", b"ab")))
show(lambda: c.frombytes("ab"))
show(lambda: c.frombytes(array("B", b"abc")))
