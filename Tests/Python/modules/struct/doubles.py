# Doubles in 64 bits: whole numbers up to 53 bits, signs, zeros, infinities, what a float of 32 bits cannot hold.
import struct

for value in [0.0, -0.0, 1, -1, 0.5, 1.5, -2.75, 255, 65536.0, 16777217, 2 ** 31, 2 ** 40 + 1, -(2 ** 53 - 1), 2.0 ** -9, 1e10, True]:
    packed = struct.pack(">d", value)
    print(value, packed.hex(), struct.unpack(">d", packed)[0] == value or "rounded" if abs(value) < 2 ** 24 else "")
for value in [float("inf"), float("-inf")]:
    print(struct.pack("<d", value).hex(), struct.unpack("<d", struct.pack("<d", value)))
nan = struct.unpack("<d", struct.pack("<d", float("nan")))[0]
print(nan != nan)
for bits in [0x3FF0000000000000, 0xC010000000000000, 0x4059000000000000, 0x7FF0000000000000, 0x8000000000000000, 0x3FB0000000000000]:
    print(struct.unpack(">d", bits.to_bytes(8, "big")))
print(struct.pack("<3d", 1, 2, 3).hex(), struct.unpack("=dfd", struct.pack("=dfd", 1.25, 2.5, -8)))
