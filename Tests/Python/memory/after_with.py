# What a body of `with` had filled memory with is free again behind it.
import sys

small = sys.implementation.name != "cpython"
log = []


class Buffer:
    def __init__(self, swallows):
        self.swallows = swallows

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        log.append(kind.__name__)
        return self.swallows

    def fill(self):
        self.data = []
        while small:
            self.data.append(bytearray(200))
        raise MemoryError


with Buffer(True) as b:
    b.fill()
b = None
print(log, len(bytearray(5000)))
try:
    with Buffer(False) as b:
        b.fill()
except MemoryError:
    b = None
    print("caught", len(bytearray(5000)))
try:
    try:
        with Buffer(False) as b:
            b.fill()
    finally:
        b = None
        print("finally", len(bytearray(5000)))
except MemoryError:
    print("caught", len(log))


def held(make):
    try:
        make().fill()
    except MemoryError:
        return len(bytearray(5000))


print(held(lambda: Buffer(True)), log)
