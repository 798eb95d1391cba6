# hex with separators, and fromhex.
b = b"\x00\x1f\xab\xff\x10"
print(b.hex(), b.hex(":"), b.hex(" ", 2), b.hex("-", -2), b.hex(b"_"), bytearray(b).hex("."), memoryview(b).hex(), b"".hex(), b.hex(":", 1), b.hex(sep="/", bytes_per_sep=3))
print(bytes.fromhex("00 1f AB ff"), bytearray.fromhex("0aFF"), bytes.fromhex(""), bytes.fromhex("  61\n62\t63 "), type(bytearray.fromhex("00")).__name__)
print(bytes.fromhex(b.hex()) == b, bytes.fromhex(b.hex(" ")) == b, [bytes([n]).hex() for n in (0, 9, 10, 15, 16, 255)])
for use in (lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex("a b"), lambda: bytes.fromhex("00 0g"), lambda: bytes.fromhex("123"),
            lambda: bytes.fromhex(5), lambda: b.hex("::"), lambda: bytes.fromhex(b"00")):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
