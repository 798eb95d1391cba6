# What struct refuses.
import struct

for use in (lambda: struct.pack("<b", 128), lambda: struct.pack("<B", -1), lambda: struct.pack("<h", 40000), lambda: struct.pack("<b", 1.5), lambda: struct.pack("<f", "x"), lambda: struct.pack("<c", b"ab"), lambda: struct.pack("<c", 5), lambda: struct.pack("<s", "x"),
            lambda: struct.pack("<b"), lambda: struct.pack("<b", 1, 2), lambda: struct.unpack("<h", b"abc"), lambda: struct.unpack("<h", b""), lambda: struct.calcsize("<z"), lambda: struct.calcsize("3"), lambda: struct.unpack_from("<i", b"abcd", 1), lambda: struct.pack_into("<i", bytearray(3), 0, 1),
            lambda: list(struct.iter_unpack("<h", b"abc")), lambda: struct.unpack_from("<b", b"a", -2)):
    try:
        print(use())
    except struct.error as error:
        print(error)
print(issubclass(struct.error, Exception), struct.error.__name__)
try:
    struct.unpack("<b", "x")
except TypeError as error:
    print(type(error).__name__)
