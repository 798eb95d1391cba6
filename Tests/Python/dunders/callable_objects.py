# Instances that can be called.
class Adder:
    def __init__(self, n): self.n = n

    def __call__(self, x, *more, times=1): return (self.n + x + sum(more)) * times


add5 = Adder(5)
print(add5(1), add5(1, 2, 3), add5(1, times=2), callable(add5), callable(Adder), list(map(add5, [1, 2])), sorted([3, -1], key=Adder(0)))


class Count:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Count
def square(x):
    return x * x


print(square(3), square(4), square.calls)
try:
    class NotCallable: pass
    NotCallable()()
except TypeError as error:
    print(error)
