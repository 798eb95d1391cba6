# `*=` of a bytearray is in place; that of bytes makes new ones.
a = same = bytearray(b"ab")
a *= 3
print(a, same is a)
a *= 1
print(a, len(same))
a *= 0
print(a, same)
a += b"xy"
a *= True
print(same)
b = other = b"ab"
b *= 2
print(b, other)
for times in ("2", 1.5, None):
    try:
        a *= times
    except TypeError as e:
        print(e)
print(same, a is same)
