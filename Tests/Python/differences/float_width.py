# A float has 32 bits; its text is the shortest that reads back as the same 32 bits.
# differs: neither board has double precision in hardware; `make firmware-wide` builds images with 64 bits.
print(0.1 + 0.2, 1 / 3, 16777217.0, 1e39)
