# An exception in any part of a comprehension leaves it; what was built is lost.
class Bad:
    def __iter__(self):
        yield 1
        raise LookupError("iterating")


def check(x):
    if x == 2: raise ValueError("condition %d" % x)
    return True


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: [x for x in Bad()])
attempt(lambda: [x for x in range(4) if check(x)])
attempt(lambda: {x: 1 // (x - 1) for x in range(3)})
attempt(lambda: {[] for _ in range(2)})
attempt(lambda: {[]: 1 for _ in range(2)})
attempt(lambda: list(x for x in [1, 2] for y in x))
attempt(lambda: sum(int(c) for c in "12x"))
attempt(lambda: [a for a, b in [(1, 2), (3,)]])
attempt(lambda: any(check(x) and x > 5 for x in range(3)))
attempt(lambda: max(x for x in []))
attempt(lambda: ",".join(x for x in ["a", 1]))
attempt(lambda: dict(x for x in ["ab", "cd", "e"]))


def stop(): raise StopIteration("early")


attempt(lambda: [stop() for _ in range(2)])
attempt(lambda: list(stop() for _ in range(2)))
