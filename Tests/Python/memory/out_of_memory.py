# A MemoryError can be caught, and the script goes on. (CPython has no such small heap.)
import sys

small = sys.implementation.name != "cpython"


def exhaust(grow):
    try:
        if small:
            while True:
                grow()
        raise MemoryError
    except MemoryError as e:
        return type(e).__name__


hog = []
print(exhaust(lambda: hog.append("x" * 1000 + str(len(hog)))))
hog = None
print("a" * 10, [i * i for i in range(10)])
text = ["x"]


def double(): text[0] = text[0] + text[0]


print(exhaust(double), text[0][0])
text = None
numbers = [3]


def square(): numbers[0] *= numbers[0]


print(exhaust(square), numbers[0] > 1)
numbers = None
table = {}
print(exhaust(lambda: table.setdefault(len(table), [0] * 20)))
table = None
print(sum(range(100)), "still %s" % "alive", {"k": [1, 2]})
