# split, rsplit, splitlines, partition and join of bytes and bytearrays.
b = b" one two  three\n"
print(b.split(), b.split(b" "), b.split(None, 1), b.rsplit(None, 1), b.split(b"o"), b.split(b" ", 2), b.rsplit(b" ", 1), b.split(sep=b"t", maxsplit=1))
print(b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="), b"abc".partition(b"x"), bytearray(b"a:b").partition(b":"), bytearray(b"ab").rpartition(b"-"))
print(b"x\ny\r\nz".splitlines(), b"x\n".splitlines(True), b",".join([b"a", bytearray(b"b"), memoryview(b"c")]), bytearray(b"-").join([b"1", b"2"]), b"".join([]))
print(bytearray(b"a b").split(), b"\xa0a\x85".split(), b"a\x1cb".split(), b"1,2,,3".split(b","), b"aXXb".split(b"XX"), b"".split(), b"".split(b","))
for use in (lambda: b.split(b""), lambda: b.split("a"), lambda: b.partition(b""), lambda: b.partition("x"), lambda: b",".join(["a"]), lambda: b"".join([1]), lambda: b"".join(b"ab"),
            lambda: b"".join(5)):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
