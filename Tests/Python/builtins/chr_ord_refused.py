# chr, ord, hex, oct and bin at their limits.
print([chr(n) for n in (48, 65, 233)], ord("A"), ord("\u20ac"), ord(b"A"), ord(bytearray(b"\xff")), ord(chr(0x10FFFF)), chr(True) == "\x01", [ord(c) for c in "a\U0001f600"], ord("\0"))
print(hex(-255), oct(64), bin(-6), hex(True), bin(False), oct(0), hex(2 ** 64), bin(2 ** 33 + 1), oct(-(2 ** 40)), [f(10) for f in (hex, oct, bin)])
for use in (lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(1.0), lambda: ord(""), lambda: ord("ab"), lambda: ord(b""), lambda: ord(b"ab"), lambda: ord(65), lambda: ord(None), lambda: hex(1.5), lambda: oct("8"),
            lambda: bin(None), lambda: hex(), lambda: chr(), lambda: ord("a", "b")):
    try:
        print(use())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
