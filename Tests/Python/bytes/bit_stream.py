# Bits written to and read from bytes, and a Huffman code with them.
class Writer:
    def __init__(self): self.data, self.free = bytearray(), 0

    def write(self, value, bits):
        for i in range(bits - 1, -1, -1):
            if not self.free:
                self.data.append(0)
                self.free = 8
            self.free -= 1
            self.data[-1] |= (value >> i & 1) << self.free


def read(data):
    for byte in data:
        for i in range(7, -1, -1):
            yield byte >> i & 1


w = Writer()
for value, bits in ((5, 3), (1, 1), (0, 2), (1000, 10), (3, 2)):
    w.write(value, bits)
print(bytes(w.data), w.data.hex(), "".join(map(str, read(w.data))))
text = "abracadabra"
nodes = sorted((text.count(c), c) for c in set(text))
codes = {c: "" for c in text}
while len(nodes) > 1:
    (n, left), (m, right) = nodes[:2]
    for c in left: codes[c] = "0" + codes[c]
    for c in right: codes[c] = "1" + codes[c]
    nodes = sorted(nodes[2:] + [(n + m, left + right)])
print(sorted(codes.items()), sum(len(codes[c]) for c in text))
w = Writer()
for c in text: w.write(int(codes[c], 2), len(codes[c]))
print(w.data.hex(), len(w.data))
back, at, names = "", "", {v: k for k, v in codes.items()}
for bit in read(w.data):
    at += str(bit)
    if at in names:
        back += names[at]
        at = ""
print(back[:len(text)], back.startswith(text))
print(len(back) - len(text) < 8, sorted(map(len, codes.values())))
