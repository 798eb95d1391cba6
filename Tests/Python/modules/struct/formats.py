# pack and unpack of every format, byte orders and alignment.
import struct

for form, values in (("<bBhHiIqQ", (-1, 255, -2, 65535, -3, 4, -5, 6)), (">hHiI", (-2, 2, -3, 3)), ("!H", (258,)), ("=hi", (1, 2)), ("<?c4s3p", (True, b"x", b"ab", b"cd")), ("<3B", (1, 2, 3)), ("<2x2H", (1, 2)), ("<f", (1.5,)), (">d", (-0.25,)), ("<e", (0.5,)), ("<lL", (-1, 1))):
    data = struct.pack(form, *values)
    print(form, data, struct.unpack(form, data), struct.calcsize(form))
print(struct.calcsize("bi"), struct.calcsize("<bi"), struct.calcsize("hbh"), struct.calcsize("b0i"), struct.pack("bh", 1, 2), struct.calcsize("10s"), struct.calcsize("< h h "), struct.calcsize("0s"), struct.unpack("<0s", b""))
print(struct.unpack("<3s", b"a\x00b"), struct.pack("<5s", b"toolong"), struct.pack("<2s", bytearray(b"z")), struct.pack("<?", []), struct.unpack("<?", b"\x05"), struct.unpack("<4p", b"\x02abc"), struct.unpack("<bB", memoryview(b"\xff\xff")))
