# Loops in loops, and every way out of them.
def pairs(limit):
    found = 0
    for a in range(limit):
        for b in range(limit):
            if a == b:
                continue
            if a + b > limit:
                break
            found += 1
        else:
            found += 100
    return found


def countdown(n):
    steps = []
    while n > 0:
        if n % 2:
            n -= 1
        else:
            n //= 2
        steps.append(n)
    else:
        steps.append(-1)
    return steps


def guarded(values):
    total = 0
    for value in values:
        try:
            total += 12 // value
        except ZeroDivisionError as error:
            total += len(str(error))
            del error
        except TypeError:
            total -= 1
        else:
            total += 5
        finally:
            total += 7
    return total


class Door:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("in")
        return self

    def __exit__(self, *details):
        self.log.append("out")
        return details[0] is KeyError


def doors(n):
    log = []
    for k in range(n):
        with Door(log) as door:
            door.log.append(k)
            if k % 3 == 1:
                raise KeyError(k)
    return log


def nothing(flag):
    if flag:
        return
    pass


def kind(thing):
    match thing:
        case 0:
            return "zero"
        case [a, b]:
            return "two"
        case str():
            return "text"
        case _:
            return "other"


for round in range(4):
    print(pairs(3 + round), countdown(40 + round))
print(guarded([1, 0, 3, "x", 4]))
print(doors(5))
for flag in (0, 1, 0):
    nothing(flag)
for thing in (0, [1, 2], "a", 5, [1]):
    print(kind(thing))
