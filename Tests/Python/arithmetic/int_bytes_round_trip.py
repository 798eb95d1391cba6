# to_bytes and from_bytes for every length and both orders.
for n in (0, 1, 127, 128, 255, 256, 65535, 1 << 24, 1 << 31, 1 << 32):
    size = max(1, (n.bit_length() + 7) // 8)
    big = n.to_bytes(size, "big")
    print(n, big, n.to_bytes(size + 1, "little"), int.from_bytes(big, "big") == n)
for n in (-1, -128, -129, -65536, -(1 << 31)):
    data = n.to_bytes(5, "little", signed=True)
    print(n, data, int.from_bytes(data, "little", signed=True) == n, int.from_bytes(data, byteorder="little"))
print((5).to_bytes(), int.from_bytes(b"\x01\x02"), (5).to_bytes(length=2, byteorder="big"), (0).to_bytes(0, "big"))
print(int.from_bytes([1, 0], "big"), int.from_bytes(bytearray(b"\xff"), "big", signed=True), int.from_bytes(range(3), "little"))
print(True.to_bytes(1, "big"), (300).to_bytes(byteorder="little", length=3))
