# Whole numbers of every size, both ways round.
import struct

print(struct.pack('<bBhH', -1, 255, -2, 65535), struct.pack('>iI', -3, 1), struct.pack('<qQ', -4, 2 ** 63))
print(struct.unpack('<bBhH', b'\xff\xff\xfe\xff\xff\xff'), struct.unpack('>iI', b'\xff\xff\xff\xfd\x00\x00\x00\x01'))
print(struct.calcsize('<bhiq'), struct.calcsize('bhi'), struct.calcsize('!3H'), struct.calcsize(''))
print(struct.pack('bh', 1, 2), struct.pack('3B', 1, 2, 3), struct.unpack('>2H', b'\x00\x01\x00\x02'))
for form, value in ('b', 200), ('H', -1), ('<i', 2 ** 31):
    try:
        struct.pack(form, value)
    except struct.error as error:
        print(error)
