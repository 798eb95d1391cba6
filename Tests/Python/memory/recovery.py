# What was done before a MemoryError stays done; finally clauses and handlers run.
import sys

small = sys.implementation.name != "cpython"
log = []


class Buffer:
    def __enter__(self):
        log.append("open")
        return self

    def __exit__(self, kind, value, trace):
        log.append("close " + kind.__name__)
        return False

    def fill(self):
        self.data = []
        while small:
            self.data.append(bytearray(200))
        raise MemoryError("full")


for round in range(3):
    try:
        try:
            with Buffer() as b:
                b.fill()
        finally:
            b = None
            log.append("finally")
    except MemoryError:
        log.append("caught")
print(log)


def deep(n):
    if n == 0:
        hold = []
        while small:
            hold.append([0] * 50)
        raise MemoryError
    return deep(n - 1)


try:
    deep(5)
except MemoryError:
    print("from deep", len("ab" * 50))


def gen():
    try:
        yield 1
        deep(1)
    except MemoryError:
        yield "recovered"


print(list(gen()), [x for x in range(20)][-1])
