# Records in a buffer: pack_into, unpack_from, Struct, iter_unpack.
import struct

record = struct.Struct("<HB5s")
buffer = bytearray(record.size * 3)
for i, (number, kind, name) in enumerate([(1, 2, b"one"), (500, 3, b"two"), (65535, 255, b"three")]):
    record.pack_into(buffer, i * record.size, number, kind, name)
print(record.size, record.format, buffer)
for offset in range(0, len(buffer), record.size):
    number, kind, name = record.unpack_from(buffer, offset)
    print(number, kind, name.rstrip(b"\x00").decode())
print([r[0] for r in record.iter_unpack(buffer)], list(struct.iter_unpack("<4B", buffer[:8])), record.unpack(record.pack(7, 8, b"9")))
header = struct.pack(">4sBBH", b"ADDR", 1, 0, 513)
magic, major, minor, length = struct.unpack(">4sBBH", header)
print(header, magic, (major, minor), length, struct.unpack_from(">H", header, 6)[0], struct.unpack_from("2s", header, -2))
checksum = sum(struct.unpack("<%dB" % len(header), header)) & 0xFF
print(checksum, struct.pack("B", checksum), b"".join(struct.pack(">h", n) for n in (-1, 0, 1)))
