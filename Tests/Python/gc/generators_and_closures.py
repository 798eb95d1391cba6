# Suspended generators and closures keep what they need.
import gc


def numbers(prefix):
    data = [prefix + str(i) for i in range(3)]
    for d in data:
        gc.collect()
        yield d
        [bytearray(50) for _ in range(10)]


a, b = numbers("a"), numbers("b")
print(next(a), next(b))
gc.collect()
for _ in range(100): [0] * 30
print(next(a), list(b), list(a))


def make(n):
    secret = "secret " * n

    def get():
        gc.collect()
        return len(secret)

    def grow():
        nonlocal secret
        secret += "more "
        return get()

    return get, grow


pairs = [make(n) for n in range(4)]
for _ in range(50): "x" * 60 + "y"
gc.collect()
print([get() for get, grow in pairs], [grow() for get, grow in pairs], [get() for get, grow in pairs])


class Holder:
    def __init__(self): self.method = self.value

    def value(self): return "bound"


h = Holder().method
gc.collect()
print(h(), [m() for m in [Holder().value for _ in range(3)]])
try:
    raise ValueError("kept " + "text" * 2)
except ValueError as e:
    gc.collect()
    for _ in range(50): str(_) * 20
    print(e)
