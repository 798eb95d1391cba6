# pack_into, unpack_from, iter_unpack, Struct, and what is refused.
import struct

buffer = bytearray(8)
struct.pack_into('<HB', buffer, 2, 258, 9)
print(buffer, struct.unpack_from('<H', buffer, 2), list(struct.iter_unpack('<H', b'\x01\x00\x02\x00')))
s = struct.Struct('>hb')
print(s.size, s.format, s.pack(1, 2), s.unpack(b'\x00\x01\x02'))
for wrong in (lambda: struct.unpack('<H', b'a'), lambda: struct.pack('<H'), lambda: struct.pack('<H', 'x'),
              lambda: struct.calcsize('<y'), lambda: struct.pack('c', b'ab'), lambda: struct.unpack_from('<I', b'abc')):
    try:
        wrong()
    except struct.error as error:
        print(error)
