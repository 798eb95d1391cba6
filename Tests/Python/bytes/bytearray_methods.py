# Every method that changes a bytearray.
a = bytearray(b"hello")
a.append(33)
a.extend(b"??")
a.extend([46, 46])
a.extend(x for x in (1, 2))
a.insert(0, 60)
a.insert(-1, 61)
a.insert(100, 62)
print(a, len(a), a.pop(), a.pop(0), a.pop(-2), a)
a.remove(108)
a.reverse()
print(a, a.copy() == a, a.copy() is a, a.count(108), a.index(101))
a.clear()
print(a, len(a))
a += b"xyz"
a *= 2
a[1:1] = b"--"
a[-1:] = bytearray(b"END")
del a[0], a[2:4]
print(a, a[::-1], a + b"!", b"!" + a, type(b"!" + a).__name__, type(a + b"!").__name__)
for use in (lambda: a.append(256), lambda: a.append("a"), lambda: a.extend("ab"), lambda: a.extend(5), lambda: a.extend([300]), lambda: a.insert(0, -1), lambda: a.remove(0), lambda: bytearray().pop(),
            lambda: a.pop(50), lambda: a.insert(1), lambda: a.append()):
    try:
        print(use())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
print(a)
