# The modules hashlib and binascii: a chain of blocks, each with the digest of the one before.
import binascii
import hashlib

BLOCKS = 40

last = b""
for n in range(BLOCKS):
    block = hashlib.sha256(last)
    block.update(b"block %d" % n)
    last = block.digest()
print(binascii.hexlify(last[:8]).decode(), binascii.crc32(last) % 1000)
sums = bytearray()
for n in range(BLOCKS // 2):
    sums += hashlib.md5(bytes([n]) * n).digest()[:2] + hashlib.sha1(sums).digest()[:2]
print(binascii.b2a_base64(sums[-9:]).decode().strip(), len(sums))
