# pack_into and unpack_from at places in and outside of a buffer: what is outside changes nothing.
import struct

data = bytearray(range(8))
for offset in [0, 3, -2, -8]:
    struct.pack_into("<H", data, offset, 0xABCD)
    print(offset, data, struct.unpack_from("<H", data, offset))
for offset in [7, 9, -9, -100]:
    try:
        struct.pack_into("<H", data, offset, 1)
    except struct.error as error:
        print(error)
    try:
        struct.unpack_from("<H", data, offset)
    except struct.error as error:
        print(error)
print(data, len(data))
view = memoryview(data)[2:6]
struct.pack_into(">I", view, 0, 0x01020304)
print(data, struct.unpack_from(">2H", view))
try:
    struct.pack_into("<I", view, 1, 1)
except struct.error as error:
    print(error)
