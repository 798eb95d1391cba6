# Exceptions: raised through frames, caught by class, with finally and else, and chained.

ROUNDS = 300


class TooSmall(ValueError):
    def __init__(self, value):
        super().__init__("too small: %d" % value)
        self.value = value


class Stopped(Exception):
    pass


def check(value):
    if value < 3:
        raise TooSmall(value)
    if value > 7:
        raise OverflowError(value)
    return value


def nested(value, depth):
    if depth:
        return nested(value, depth - 1)
    return check(value)


def classify(value, counts):
    try:
        nested(value, 3)
    except TooSmall as error:
        counts["small"] += 1
        return error.value
    except ArithmeticError as error:
        counts["large"] += 1
        return error.args[0] - 5
    else:
        counts["fine"] += 1
    finally:
        counts["all"] += 1
    return 0


def translate(mapping, key):
    try:
        return mapping[key]
    except KeyError as error:
        raise Stopped("no " + str(key)) from error


counts = {"small": 0, "large": 0, "fine": 0, "all": 0}
total = causes = 0
for i in range(ROUNDS):
    total += classify(i % 11, counts)
    try:
        total += translate({0: 1, 3: 2}, i % 6)
    except Stopped as stopped:
        causes += stopped.__cause__.args[0]
    try:
        [1, 2, 3][i % 5]
        int("12x"[:2 + i % 2])
    except (IndexError, ValueError) as error:
        total += isinstance(error, IndexError)
print(total, causes, [(name, counts[name]) for name in sorted(counts)])
