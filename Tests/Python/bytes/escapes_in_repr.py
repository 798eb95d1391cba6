# How bytes are shown.
# differs: bytearray(b"'") is shown without CPython's backslash
print(bytes(range(0, 20)))
print(bytes(range(30, 50)), bytes(range(120, 132)), b"'", b'"', b"'\"", b"\\", [b"\n"], str(b"x"), repr(bytearray()))
print(f"{b'a'}", f"{b'a'!r:>6}|", "%s %r" % (b"s", b"r"), "{}".format(bytearray(b"f")), ascii(b"\xe9"), str(bytearray(b"\xff")))
print(eval(repr(bytes(range(256)))) == bytes(range(256)), len(repr(bytes(range(256)))), b"a" b"b" rb"\c", b"\x41\102\t")
print((b"x" * 3, b"-" * 0), b"ab" * 2 == b"abab", 2 * bytearray(b"z"))
