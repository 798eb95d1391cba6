# Many small numbers packed into one big int, set, read and counted.
class Bits:
    def __init__(self, width): self.width, self.value, self.mask = width, 0, (1 << width) - 1

    def __setitem__(self, i, v):
        at = i * self.width
        self.value = self.value & ~(self.mask << at) | (v & self.mask) << at

    def __getitem__(self, i): return self.value >> i * self.width & self.mask


b = Bits(5)
for i in range(20):
    b[i] = i * 3
print([b[i] for i in range(20)], b.value.bit_length())
b[3] = 0
b[19] = 31
print(b[3], b[19], b[18], hex(b.value))
board = 0
for square in (0, 9, 18, 27, 36, 63):
    board |= 1 << square
print(hex(board), board.bit_count(), [i for i in range(64) if board >> i & 1])
print(hex(board << 8 & (1 << 64) - 1), hex(board ^ (1 << 64) - 1), (board & -board).bit_length() - 1)
data = board.to_bytes(8, "little")
print(data, int.from_bytes(data[::-1], "big") == board, "".join(f"{x:08b}"[::-1] for x in data)[:20])
