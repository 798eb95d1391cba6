# % with d, i, x, X, o and c.
print("%d %i %x %X %o %c %c" % (42, -7, 255, 255, 8, 65, "z"))
print("[%5d] [%-5d] [%05d] [%+d] [% d] [%+5d] [%-+6d]" % (42, 42, 42, 42, 42, 42, 42))
print("[%#x] [%#o] [%#X] [%8x] [%08x] [%.4d] [%6.3d]" % (255, 8, 255, 255, 255, 7, 7))
print("[%*d] [%-*d] [%%] [%d%%]" % (6, 42, 6, 42, 50))
print("%d" % 3.99, "%d" % True, "%x" % -255, "%d" % -10 ** 15)
for form, value in (("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%c", "ab")):
    try:
        print(form % value)
    except TypeError as error:
        print(error)
