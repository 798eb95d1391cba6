# What % of bytes refuses, and what it makes of numbers.
for form, value in ((b"%s", "text"), (b"%s", 5), (b"%b", "x"), (b"%c", 256), (b"%c", b"ab"), (b"%c", "a"), (b"%d", "5"), (b"%d %d", (1,)), (b"%d", (1, 2)), (b"%y", 1), (b"%", 1), (b"%x", 1.5)):
    try:
        print(form % value)
    except (TypeError, ValueError, OverflowError) as error:
        print(form, type(error).__name__, error)
print(b"%5s|%-5s|%.1s" % (b"a", b"b", b"cd"), b"%+d % d %03d %#x %X" % (1, 2, 3, 255, 255), b"%a %r" % ("\u00e9", b"q"), b"%%" % (), b"%(k)s" % {b"k": b"v"})
print(b"%.2f|%8.1e|%g" % (2.5, 1536.0, 0.5), b"%c%c" % (65, b"z"), b"%s" % memoryview(b"mv"), b"%s" % b"", b"%-4d|" % 5, b"%*d" % (3, 7))
