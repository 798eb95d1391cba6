# What ordinary code does with functions, classes and exceptions, an operation a line.
ROUNDS = 30


class Base:
    limit = 40
    names = ("a", "b")

    def __init__(self, size=1):
        self.size = size
        self.log = []

    def grow(self, by=1):
        self.size += by
        return self

    @property
    def area(self):
        return self.size * self.size

    @staticmethod
    def unit():
        return 1

    @classmethod
    def made(cls):
        return cls(2)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.log.clear()

    def __len__(self):
        return self.size

    def __eq__(self, other):
        return self.size == other.size

    def __add__(self, other):
        return Base(self.size + other.size)

    def __getitem__(self, key):
        return key + self.size


class Derived(Base):
    limit = 60

    def __init__(self, size=1):
        super().__init__(size)
        self.extra = size

    def grow(self, by=1):
        return super().grow(by + 1)


def plain(a, b=2, *rest, key=3):
    return a + b + len(rest) + key


def maker(n):
    count = n

    def counter():
        nonlocal count
        count += 1
        return count

    return counter


def numbers(n):
    for k in range(n):
        yield k


def calls(n):
    total = 0
    double = lambda x: x * 2
    for k in range(n):
        total += plain(k) + plain(k, 5) + plain(k, key=1) + plain(*(1, 2, 3))
        total += double(k) + maker(k)() + sum(numbers(3))
        total += isinstance(k, int) + callable(double) + (type(k) is int)
        total += sum(map(double, (1, 2))) + len(list(filter(None, (0, 1))))
        for value in numbers(2):
            total += value
    return total


def objects(n):
    total = 0
    thing = Derived(3)
    for k in range(n):
        total += thing.size + thing.limit + len(thing.names) + thing.extra
        thing.size = k
        total += thing.grow().size + thing.area + thing.unit() + len(thing)
        other = Base.made()
        total += (thing == other) + (thing + other).size + other[2]
        total += isinstance(thing, Base) + hasattr(thing, "log") + getattr(thing, "size")
        with other as held:
            held.log.append(k)
        method = other.grow
        total += method(2).size
        if other and not other.log:
            total += 1
        Base.limit = 41
    return total


def errors(n):
    total = 0
    for k in range(n):
        try:
            total += 1
        except ValueError:
            total -= 100
        try:
            [][k]
        except IndexError:
            total += 2
        try:
            raise KeyError(k)
        except (ValueError, KeyError) as error:
            total += error.args[0] % 3
        finally:
            total += 1
        try:
            int("x%d" % k)
        except ValueError:
            total += 3
        assert total, "nothing"
    return total


print(calls(ROUNDS))
print(objects(ROUNDS))
print(errors(ROUNDS))
