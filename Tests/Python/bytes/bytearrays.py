# bytearray is changed in place.
a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b" you")
a += bytes([46])
print(a, len(a), a[1], a[-1], bytes(a), a == b"Hello! you.")
a[1:5] = b"EY"
del a[-1]
print(a, a.find(b"you"), a.pop(), a)
a.insert(0, 62)
a.reverse()
print(a, bytearray(3), bytearray([1, 2]), bytearray(b"x") * 3, bytearray(b"a") + b"b")
b = a
b[0] = 90
print(a is b, a[0], a[::2], 90 in a, list(a[:2]))
a.clear()
print(a, bool(a))
for f in (lambda: a.append(256), lambda: a.pop(), lambda: bytearray("x")):
    try:
        f()
    except (ValueError, IndexError, TypeError) as error:
        print(type(error).__name__)
