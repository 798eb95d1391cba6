# Slices of views of slices, assigned through and compared.
data = bytearray(range(16))
m = memoryview(data)
a = m[4:12]
b = a[2:6]
b[0] = 100
b[-1] = 101
print(list(b), list(a), data[6], data[9], b.nbytes)
c = m[::3]
print(list(c), list(c[1:4]), list(c[::-1]), list(c[::2]), len(c), c[2:3].tolist())
a[:4] = b"WXYZ"
print(bytes(m[3:9]), data.find(b"X"))
m[0:3] = m[13:16]
print(list(m[:4]), a == data[4:12], m[2:2] == b"", a[1:3] == b"XY", sum(m[12:]))
for use in (lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "a"), lambda: memoryview(b"ab").__setitem__(0, 1), lambda: m[16],
            lambda: m["a"], lambda: memoryview("text"), lambda: memoryview(5)):
    try:
        print(use())
    except (ValueError, TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
