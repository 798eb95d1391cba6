# Big numbers in bases from 2 to 36 and back.
def digits(n, base):
    out = ""
    while n:
        n, d = divmod(n, base)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + out
    return out or "0"


n = 2 ** 89 - 1
for base in (2, 3, 5, 8, 10, 16, 32, 36):
    text = digits(n, base)
    print(base, text if len(text) < 60 else len(text), int(text, base) == n)
print(bin(n).count("1"), oct(n), hex(n), f"{n:b}" == digits(n, 2), f"{n:o}" == digits(n, 8), f"{-n:X}")
print(f"{n:#x} {n:,} {n:_x} {n:>32} {n:+d}")
