# iter(callable, sentinel) until a value comes, an exception passes, or StopIteration ends it.
values = [3, 1, 4, 0, 5]
print(list(iter(lambda: values.pop(0), 0)), values)


class Countdown:
    def __init__(self, n): self.n = n

    def __call__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n


c = Countdown(4)
print(list(iter(c, 2)), list(iter(c, "never")), c.n)
chunks = iter("abcdefg")
print(["".join(part) for part in iter(lambda: tuple(next(chunks, "") for _ in range(3)), ("", "", ""))])
it = iter(lambda: 1 / values.pop(), None)
print(next(it), [next(iter(lambda: 7, 8)) for _ in range(2)], type(it).__name__)
for use in (lambda: next(it), lambda: iter(5, 0), lambda: iter([], 0), lambda: next(iter(lambda: 0, 0)), lambda: next(iter(lambda: 0, 0), "end")):
    try:
        print(use())
    except (TypeError, IndexError, StopIteration) as error:
        print(type(error).__name__, error)
