# A ring buffer and a parser on bytearrays, as serial drivers have them.
class Ring:
    def __init__(self, size):
        self.data = bytearray(size)
        self.head = self.count = 0

    def put(self, data):
        for byte in data:
            self.data[(self.head + self.count) % len(self.data)] = byte
            if self.count < len(self.data):
                self.count += 1
            else:
                self.head = (self.head + 1) % len(self.data)

    def get(self, n):
        out = bytearray()
        while n and self.count:
            out.append(self.data[self.head])
            self.head = (self.head + 1) % len(self.data)
            self.count -= 1
            n -= 1
        return bytes(out)


ring = Ring(8)
ring.put(b"hello")
print(ring.get(3), ring.count, ring.head)
ring.put(b"world!!")
print(ring.get(100), ring.count, bytes(ring.data))


def frames(stream):
    frame, escape = bytearray(), False
    for byte in stream:
        if escape:
            frame.append(byte ^ 0x20)
            escape = False
        elif byte == 0x7D:
            escape = True
        elif byte == 0x7E:
            if frame:
                yield bytes(frame)
            frame.clear()
        else:
            frame.append(byte)


print(list(frames(b"\x7eab\x7d\x5ec\x7e\x7e\x7d\x5dx\x7e")))
print([bytes(ring.data).count(c) for c in b"low!"], ring.get(1), ring.head)
checksum = 0
for i, byte in enumerate(b"packet"):
    checksum = (checksum << 1 ^ byte * (i + 1)) & 0xFFFF
print(checksum, hex(checksum), checksum.to_bytes(2, "little"))
