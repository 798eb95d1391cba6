# The % operator of bytes and bytearray.
print(b"%d %i %x %X %o" % (5, -6, 255, 255, 8), b"%5d|%-5d|%05d" % (1, 2, 3))
print(b"%s-%b" % (b"raw", bytearray(b"too")), b"%.2s|%5s|%-4s|" % (b"abc", b"r", b"l"))
print(b"%c%c" % (65, b"B"), b"%.1f %e %g" % (2.25, 1.5, 0.5), b"100%%" % ())
print(b"%r %a" % ("\xe9", "x"))
print(bytearray(b"%s!") % b"array", type(bytearray(b"%d") % 1).__name__, b"%*d" % (4, 7))


class Own:
    def __bytes__(self): return b"own"


print(b"<%s>" % Own())
for use in (lambda: b"%s" % "text", lambda: b"%d" % b"1", lambda: b"%s %s" % b"x", lambda: b"%d" % (1, 2)):
    try:
        use()
    except TypeError as e:
        print(e)
