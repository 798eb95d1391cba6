# Sums over bytes.
import binascii

print(binascii.crc32(b''), binascii.crc32(b'123456789'), binascii.crc32(b'abc'))
print(binascii.crc32(b'456789', binascii.crc32(b'123')) == binascii.crc32(b'123456789'))
print(hex(binascii.crc_hqx(b'123456789', 0xffff)), binascii.crc_hqx(b'', 5))
print(binascii.crc32(bytes(range(200))))
