# Who calls whom: recursion, methods, closures, generators, and what is called by something built in.
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def even(n):
    if n == 0:
        return True
    return odd(n - 1)


def odd(n):
    if n == 0:
        return False
    return even(n - 1)


class Shape:
    sides = 0

    def __init__(self, size):
        self.size = size

    @property
    def area(self):
        return self.size * self.size

    def __lt__(self, other):
        return self.area < other.area

    def __repr__(self):
        return "Shape(%d)" % self.size

    def __call__(self, factor):
        return self.grown(factor).area

    def grown(self, factor):
        return Shape(self.size * factor)

    def __getattr__(self, name):
        return len(name)

    def __iter__(self):
        n = 0
        while n < self.size:
            n += 1
            yield n


def key(shape):
    return -shape.size


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def flat(n):
    for value in tree(n):
        if value != 2:
            yield value


def thrower(n):
    while n:
        n -= 1
        if n == 3:
            raise ValueError(n)


def twice(f):
    def inner(x):
        y = f(x)
        return f(y)

    return inner


@twice
def increment(x):
    return x + 1


print(fib(11), even(14), odd(9))
shapes = []
for n in (3, 1, 2):
    shapes.append(Shape(n))
print(shapes[0] < shapes[1], sorted(shapes, key=key), max(shapes, key=key))
print(shapes[0](4), shapes[1].missing, list(shapes[2]))
print(list(flat(4)), sum(tree(3)))
print(list(map(increment, range(4))))
print(list(filter(lambda x: x % 2, range(6))))
for k in range(2, 5):
    try:
        thrower(k * 2)
    except ValueError as error:
        print("caught", error)
generator = flat(3)
print(next(generator), next(generator))
generator.close()
