# Slices of bytearrays as targets.
a = bytearray(range(10))
a[2:4] = b"\xff\xfe\xfd"
print(a.hex(), len(a))
a[::2] = bytes(len(a[::2]))
print(a.hex())
a[1::2] = a[1::2][::-1]
print(a.hex())
a[5:5] = [1, 2, 3]
a[:0] = a[-2:]
print(a.hex())
del a[::3]
print(a.hex(), len(a))
del a[:2], a[-1]
a[len(a):] = range(3)
a[1:3] = a
print(a.hex())
a[:] = b""
print(a, not a)
