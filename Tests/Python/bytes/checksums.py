# Sums and shifts over bytes, as drivers do.
def crc8(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x31) & 0xFF if crc & 0x80 else crc << 1
    return crc


packet = bytearray([0xAA, 5]) + b"hello"
packet.append(sum(packet) & 0xFF)
print(packet, crc8(packet), crc8(b""), crc8(b"\x01"), crc8(b"123456789"))
print("".join("%02X" % b for b in packet), [b >> 4 for b in packet], max(packet), min(packet), sum(packet))
words = [packet[i] | packet[i + 1] << 8 for i in range(0, len(packet), 2)]
print(words, [hex(w) for w in words])
value = 0
for b in b"\x12\x34\x56\x78\x9a":
    value = value << 8 | b
print(hex(value), value.to_bytes(5, "little"))
