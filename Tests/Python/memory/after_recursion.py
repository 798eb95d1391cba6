# What a deep recursion held is free again once it has been caught, wherever that was.
def caught_inside(n):
    try:
        return caught_inside(n + 1)
    except (RecursionError, MemoryError):
        return "inside"


def caught_outside(n):
    return caught_outside(n + 1) + 1


def in_finally(n):
    try:
        in_finally(n + 1)
    finally:
        n = None


print(caught_inside(0), len(bytearray(3000)))
try:
    caught_outside(0)
except (RecursionError, MemoryError):
    print("outside", len(bytearray(3000)))
try:
    in_finally(0)
except (RecursionError, MemoryError):
    print("finally", len(bytearray(3000)))
print([caught_inside(0) for i in range(3)], len([0] * 700))
print(caught_inside(0), sum(range(100)))
