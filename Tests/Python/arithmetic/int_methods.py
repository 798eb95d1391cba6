# Methods of int.
for n in (0, 1, 255, 256, -1, -128, 1 << 40):
    print(n, n.bit_length(), end="; ")
print()
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x00\x10", "big"), int.from_bytes(b"\x00\x10", "little"))
print(int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b"", "big"))
big = 0x0123456789ABCDEF
data = big.to_bytes(10, "little")
print(data, int.from_bytes(data, "little") == big)
try:
    (256).to_bytes(1, "big")
except OverflowError as error:
    print(error)
