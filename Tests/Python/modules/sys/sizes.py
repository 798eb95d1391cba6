# sys.getsizeof grows with what an object holds itself, not with what that refers to.
# boards: microbit-v2
# needs: sys.getsizeof
from sys import getsizeof

print(getsizeof([0] * 100) > getsizeof([0] * 10) > getsizeof([]), getsizeof("a" * 99) > getsizeof("a" * 9))
print(getsizeof(b"x" * 50) < getsizeof(b"x" * 90), getsizeof(bytearray(50)) < getsizeof(bytearray(90)))
print(getsizeof((1, 2, 3)) > getsizeof((1,)), getsizeof(dict.fromkeys(range(90))) > getsizeof(dict.fromkeys(range(9))))
print(getsizeof(1 << 900) > getsizeof(1 << 90) > getsizeof(1), getsizeof(set(range(90))) > getsizeof(set()))
print(getsizeof(["x" * 500]) == getsizeof(["y"]), getsizeof(range(3)) == getsizeof(range(3000)))
print(type(getsizeof(None)), getsizeof(print) > 0, getsizeof(len, 5) > 0, getsizeof(object(), default=5) > 0, getsizeof(1.5) > 0)
items = []
before = getsizeof(items)
items.extend(range(64))
print(getsizeof(items) - before >= 64 * 4, getsizeof(items) < 64 * 20)
for wrong in ((), (1, 2, 3)):
    try:
        getsizeof(*wrong)
    except TypeError as e:
        print("TypeError")
