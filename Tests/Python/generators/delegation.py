# yield from: values sent and thrown go in, the result comes out, any iterable serves.
def inner():
    received = []
    try:
        while len(received) < 3: received.append((yield len(received)))
    except KeyError as e:
        received.append(repr(e))
    finally:
        received.append("closed")
    return received


def outer():
    first = yield from inner()
    second = yield from [10, 20]
    third = yield from "ab"
    return first, second, third


g = outer()
print(next(g), g.send("x"), g.throw(KeyError("k")), list(g))
g = outer()
out = [next(g)]
try:
    while True: out.append(g.send(len(out)))
except AttributeError as e:
    print(out, str(e)[-28:])


class Custom:
    def __iter__(self): return self

    def __init__(self): self.n = 0

    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("the end")
        return self.n

    def throw(self, e, *rest): return "thrown " + type(e).__name__

    def close(self): print("custom closed")


def delegates():
    result = yield from Custom()
    yield result


print(list(delegates()))
g = delegates()
print(next(g), g.throw(ValueError("v")), g.close())


def tree(n): return (yield n) or (n > 0 and (yield from tree(n - 1)))


print(list(tree(3)))


def flat(x):
    for y in x:
        if isinstance(y, list): yield from flat(y)
        else: yield y


print([*flat([1, [2, [3, [], [4]], 5]])])
