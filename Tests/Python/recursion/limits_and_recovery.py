# After a RecursionError the stack is free again; finally clauses run on the way out.
count = 0


def down():
    global count
    count += 1
    try:
        down()
    finally:
        count -= 1


for i in range(3):
    try:
        down()
    except (RecursionError, MemoryError) as e:
        print(isinstance(e, (RuntimeError, MemoryError)), count)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(20), [depth(n) for n in range(5)])


def caught_inside(n):
    try:
        return caught_inside(n + 1)
    except (RecursionError, MemoryError):
        return "inside"


print(caught_inside(0))


def generator(n):
    yield n
    yield from generator(n + 1)


try:
    for x in generator(0): pass
except (RecursionError, MemoryError):
    print("generator", x > 5)
a = []
a.append(a)
b = []
b.append(b)
try:
    print(a == b)
except (RecursionError, MemoryError):
    print("comparison")
