# Compression three ways: LZ77 with a window, LZW with a dictionary, Huffman codes; each there and back.
# boards: microbit-v2
class BitWriter:
    def __init__(self):
        self.data = bytearray()
        self.bits = 0
        self.count = 0

    def write(self, value, width):
        for shift in range(width - 1, -1, -1):
            self.bits = self.bits << 1 | value >> shift & 1
            self.count += 1
            if self.count == 8:
                self.data.append(self.bits)
                self.bits = self.count = 0

    def finish(self):
        while self.count:
            self.write(0, 1)
        return bytes(self.data)


class BitReader:
    def __init__(self, data):
        self.data = data
        self.at = 0

    def read(self, width):
        value = 0
        for _ in range(width):
            byte, bit = divmod(self.at, 8)
            if byte >= len(self.data):
                raise EOFError("bits ran out at %d" % self.at)
            value = value << 1 | self.data[byte] >> 7 - bit & 1
            self.at += 1
        return value


# LZ77: literal (0, byte) or copy (1, distance, length)

WINDOW_BITS, LENGTH_BITS, MINIMUM = 8, 4, 3


def longest_match(data, at):
    best_length = best_distance = 0
    start = max(0, at - (1 << WINDOW_BITS) + 1)
    limit = min((1 << LENGTH_BITS) - 1 + MINIMUM, len(data) - at)
    for candidate in range(start, at):
        length = 0
        while length < limit and data[candidate + length] == data[at + length]:
            length += 1
        if length > best_length:
            best_length, best_distance = length, at - candidate
    return best_length, best_distance


def lz77_compress(data):
    out = BitWriter()
    out.write(len(data), 16)
    at = 0
    copies = literals = 0
    while at < len(data):
        length, distance = longest_match(data, at)
        if length >= MINIMUM:
            out.write(1, 1)
            out.write(distance, WINDOW_BITS)
            out.write(length - MINIMUM, LENGTH_BITS)
            at += length
            copies += 1
        else:
            out.write(0, 1)
            out.write(data[at], 8)
            at += 1
            literals += 1
    return out.finish(), copies, literals


def lz77_expand(packed):
    source = BitReader(packed)
    left = source.read(16)
    out = bytearray()
    while len(out) < left:
        if source.read(1):
            distance = source.read(WINDOW_BITS)
            length = source.read(LENGTH_BITS) + MINIMUM
            if not 0 < distance <= len(out):
                raise ValueError("distance %d of %d" % (distance, len(out)))
            for _ in range(length):
                out.append(out[-distance])
        else:
            out.append(source.read(8))
    return bytes(out)


# LZW with codes that grow from 9 to 11 bits

MAXIMUM = 1 << 11


def lzw_compress(data):
    # A word is the code of its front and its last byte.
    table = {}
    size = 256
    out = BitWriter()
    width = 9
    word = -1
    for byte in data:
        longer = word << 8 | byte
        if word < 0:
            word = byte
            continue
        if longer in table:
            word = table[longer]
            continue
        out.write(word, width)
        if size < MAXIMUM:
            table[longer] = size
            size += 1
            if size > 1 << width:
                width += 1
        word = byte
    if word >= 0:
        out.write(word, width)
    return out.finish(), size


def lzw_word(fronts, code):
    out = bytearray()
    while code > 255:
        code, byte = fronts[code - 256]
        out.append(byte)
    out.append(code)
    out.reverse()
    return out


def lzw_expand(packed, size):
    fronts = []
    source = BitReader(packed)
    width = 9
    out = bytearray()
    previous = None
    while len(out) < size:
        count = 256 + len(fronts)
        if previous is not None and count + 1 > 1 << width and width < 11:
            width += 1
        code = source.read(width)
        if code < count:
            word = lzw_word(fronts, code)
        elif code == count and previous is not None:
            word = lzw_word(fronts, previous)
            word.append(word[0])
        else:
            raise ValueError("bad code %d" % code)
        out += word
        if previous is not None and count < MAXIMUM:
            fronts.append((previous, word[0]))
        previous = code
    return bytes(out)


# Huffman

class Node:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight = weight
        self.symbol = symbol
        self.left = left
        self.right = right

    def least(self):
        return self.symbol if self.symbol is not None else min(self.left.least(), self.right.least())

    def __lt__(self, other):
        return (self.weight, self.least()) < (other.weight, other.least())


def huffman_tree(data):
    counts = {}
    for byte in data:
        counts[byte] = counts.get(byte, 0) + 1
    nodes = sorted(Node(w, s) for s, w in counts.items())
    while len(nodes) > 1:
        a, b = nodes[0], nodes[1]
        joined = Node(a.weight + b.weight, None, a, b)
        rest = nodes[2:]
        place = 0
        while place < len(rest) and rest[place] < joined:
            place += 1
        rest.insert(place, joined)
        nodes = rest
    return nodes[0] if nodes else None


def codes_of(node, prefix=""):
    if node is None:
        return {}
    if node.symbol is not None:
        return {node.symbol: prefix or "0"}
    return {**codes_of(node.left, prefix + "0"), **codes_of(node.right, prefix + "1")}


def huffman_encode(data, codes):
    out = BitWriter()
    for byte in data:
        code = codes[byte]
        out.write(int(code, 2), len(code))
    return out.finish()


def huffman_decode(packed, tree, size):
    source = BitReader(packed)
    out = bytearray()
    while len(out) < size:
        node = tree
        if node.symbol is not None:
            source.read(1)
        while node.symbol is None:
            node = node.right if source.read(1) else node.left
        out.append(node.symbol)
    return bytes(out)


samples = {
    "empty": b"",
    "one": b"a",
    "same": b"z" * 60,
    "text": b"she sells sea shells by the sea shore; the shells she sells are surely seashells",
    "binary": bytes(i * 37 % 251 for i in range(120)),
    "code": b"for i in range(10):\n    for j in range(10):\n        print(i, j)\n" * 2,
}
for name in sorted(samples):
    data = samples[name]
    packed, copies, literals = lz77_compress(data)
    assert lz77_expand(packed) == data, name
    lzw, entries = lzw_compress(data)
    assert lzw_expand(lzw, len(data)) == data, name
    tree = huffman_tree(data)
    codes = codes_of(tree)
    coded = huffman_encode(data, codes) if data else b""
    assert not data or huffman_decode(coded, tree, len(data)) == data, name
    print(name, len(data), "lz77", len(packed), copies, literals, "lzw", len(lzw), entries, "huffman", len(coded), len(codes))
    print("   ", packed[:8].hex(), lzw[:8].hex(), coded[:8].hex())
text_codes = codes_of(huffman_tree(samples["text"]))
print(sorted(((c, chr(s)) for s, c in text_codes.items()), key=lambda p: (len(p[0]), p[0]))[:6])
for packed in (b"\x00\x05\x80", b"\x00\x02\x80\x00\x00", b""):
    try:
        print(lz77_expand(packed))
    except (EOFError, ValueError) as e:
        print(type(e).__name__, e)
try:
    lzw_expand(b"\xff\xff", 3)
except ValueError as e:
    print(e)
