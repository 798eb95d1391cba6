# The header of a sound file and a packet with a checksum, written and read.
import struct


def header(rate, channels, bits, size):
    align = channels * bits // 8
    return struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, channels, rate, rate * align, align, bits, b"data", size)


h = header(8000, 1, 16, 32)
print(len(h), h[:12], h[20:36].hex(" "), h[36:])
fields = struct.unpack_from("<HHIIHH", h, 20)
print(fields, struct.unpack_from("<I", h, 4)[0] + 8 == len(h) + 32, header(44100, 2, 8, 0)[24:28])
samples = [0, 1000, -1000, 32767, -32768]
data = struct.pack("<%dh" % len(samples), *samples)
print(data, list(struct.unpack("<5h", data)) == samples, [s for s, in struct.iter_unpack("<h", data)][:3])


def packet(kind, payload):
    body = struct.pack("!BH", kind, len(payload)) + payload
    return body + struct.pack("!H", sum(body) & 0xFFFF)


def unpack(p):
    kind, size = struct.unpack_from("!BH", p)
    payload, (check,) = p[3:3 + size], struct.unpack_from("!H", p, 3 + size)
    if check != sum(p[:3 + size]) & 0xFFFF: raise ValueError("checksum")
    return kind, payload


p = packet(7, b"hello")
print(p, unpack(p), unpack(packet(0, b"")))
for bad in (p[:4] + b"\x00" + p[5:], p[:-1]):
    try:
        unpack(bad)
    except (ValueError, struct.error) as error:
        print(type(error).__name__)
