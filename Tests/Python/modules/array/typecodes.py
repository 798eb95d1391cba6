# Every typecode: limits, sizes, what it is made from.
from array import array

for code, values in (("b", (-128, 127)), ("B", (0, 255)), ("h", (-32768, 32767)), ("H", (0, 65535)), ("i", (-2 ** 31, 2 ** 31 - 1)), ("I", (0, 2 ** 32 - 1)), ("q", (-2 ** 63, 2 ** 63 - 1)), ("Q", (0, 2 ** 64 - 1)), ("f", (0.5, -1.25)), ("d", (0.5, -1.25))):
    a = array(code, values)
    print(code, a, a.itemsize, len(a), a.tobytes(), array(code, a.tobytes()) == a)
for code, value in (("b", 128), ("B", -1), ("h", 2 ** 15), ("H", 2 ** 16), ("i", 2 ** 31), ("I", -1), ("q", 2 ** 63), ("b", "x"), ("b", 1.5), ("f", "x")):
    try:
        print(array(code, [value]))
    except (OverflowError, TypeError) as error:
        print(code, type(error).__name__)
for args in (("x",), (5,), ("b", 5), ("b", "text")):
    try:
        print(array(*args))
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
