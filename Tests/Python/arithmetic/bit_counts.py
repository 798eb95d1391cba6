# bit_length and bit_count of numbers of both signs and all sizes.
for n in (0, 1, 2, 3, 7, 8, 255, 256, 0x5555, 1 << 31, (1 << 64) - 1, 1 << 100):
    print(n.bit_length(), n.bit_count(), (-n).bit_length(), (-n).bit_count())
print(True.bit_length(), False.bit_count(), (0b10110).bit_count(), int.bit_length(1023), int.bit_count(-1))
print([(n & -n).bit_length() - 1 for n in (1, 2, 12, 40, 1 << 33)])
print(all(n.bit_count() == bin(n).count("1") for n in range(0, 5000, 37)), sum(n.bit_count() for n in range(64)))
