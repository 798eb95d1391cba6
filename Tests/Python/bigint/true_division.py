# Division of big ints by / gives a float.
print(10 ** 20 / 10 ** 19, 2 ** 70 / 2 ** 68, -(10 ** 30) / 10 ** 30, 0 / 10 ** 20)
print(3 ** 40 / 3 ** 39, 2 ** 100 / 2 ** 103, round(10 ** 25 / 3e24, 3))
print(float(10 ** 10) == 1e10, int(2.0 ** 50), int(-2.0 ** 40) == -(1 << 40), int(1e10))
try:
    10 ** 20 / 0
except ZeroDivisionError as error:
    print(error)
try:
    float(10 ** 400)
except OverflowError:
    print("OverflowError")
