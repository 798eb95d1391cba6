# Floats of 16, 32 and 64 bits, characters, strings, truth and gaps.
import struct

print(struct.pack('<f', 1.5), struct.pack('<d', -0.25), struct.pack('>e', 3.0), struct.pack('<d', 0.0))
print(struct.unpack('<f', b'\x00\x00\xc0?'), struct.unpack('<d', b'\x00\x00\x00\x00\x00\x00\xd0\xbf'), struct.unpack('>e', b'\x42\x00'))
print(struct.pack('5s3sc', b'ab', b'wxyz', b'q'), struct.unpack('4sc', b'abc\x00d'))
print(struct.pack('??', True, 0), struct.unpack('?', b'\x02'), struct.pack('2xB', 7), struct.pack('4p', b'abcdef'))
print(struct.unpack('<2d', struct.pack('<2d', 2.0 ** 20, -1.0)))
