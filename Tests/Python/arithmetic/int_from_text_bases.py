# int() reads every base, prefixes for base 0 included.
for base in (2, 3, 7, 8, 11, 16, 20, 36):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"[:base]
    text = digits[-1] + digits[1] + "0" + digits[-1]
    print(base, text, int(text, base), int("-" + text.upper(), base))
print([int(t, 0) for t in ("0x1F", "0XaB", "0b101", "0B11", "0o17", "0O7", "99", "0", "00", "-0x10", "+0b1")])
print(int("0b1", 16), int("0b1", 2), int("0xf", 16), int("0o7", 8), int("1_0", 2), int("0x_ff", 16), int("0_0", 0))
print(int(b"12"), int(b"ff", 16), int(bytearray(b" 7 ")), int("\t\n 5\r\f\v"))
