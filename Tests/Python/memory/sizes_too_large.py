# Requests that no heap can satisfy are errors at once.
import sys

huge = 2 ** 28 if sys.implementation.name != "cpython" else 2 ** 62
for f in (lambda: bytearray(huge), lambda: [0] * huge, lambda: "x" * huge, lambda: (1,) * huge, lambda: bytes(huge), lambda: b"ab" * huge, lambda: [1] * huge * 0):
    try:
        print(len(f()))
    except (MemoryError, OverflowError) as e:
        print("refused")
for f in (lambda: "x" * 2 ** 70, lambda: [0] * 2 ** 70, lambda: bytes(2 ** 70), lambda: range(5)[2 ** 70], lambda: "abc"[2 ** 70]):
    try:
        f()
    except (MemoryError, OverflowError, IndexError):
        print("refused")
print("x" * -huge == "", [1] * 0, "abc"[:2 ** 70], [1, 2][-2 ** 70:], len(range(10 ** 6)))
