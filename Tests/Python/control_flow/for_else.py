# else after for runs when no break did.
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=" ")
        continue
    if n == 15:
        print("|", n, "ends")
        break
else:
    print("not reached")
for x in []:
    pass
else:
    print("empty")


def find(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            break
    else:
        return -1
    return i


print(find("hello", "l"), find([1, 2], 3), find((), None))
for i in range(3):
    try:
        if i == 1: continue
        print("i", i)
    finally:
        print("f", i)
else:
    print("done", i)
