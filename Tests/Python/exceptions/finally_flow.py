# finally and return, break, continue and exceptions.
def a():
    try:
        raise ValueError("lost")
    finally:
        return "finally wins"


def b():
    for i in range(3):
        try:
            continue
        finally:
            log.append(i)
    return "b"


def c():
    while True:
        try:
            try:
                break
            finally:
                log.append("inner")
        finally:
            log.append("outer")
    return "c"


def d():
    try:
        try:
            raise KeyError(1)
        finally:
            raise IndexError(2)
    except IndexError as e:
        return e, type(e.__context__).__name__


def e():
    try:
        return log.append("value") or "from try"
    finally:
        log.append("after value")


log = []
print(a(), b(), c(), d(), e(), log)


def f():
    x = 1
    try:
        return x
    finally:
        x = 2


def g(n):
    try:
        if n: return g(n - 1) + n
        return 0
    finally:
        log.append(n)


log = []
print(f(), g(3), log)
for i in range(2):
    try:
        print("loop", i)
    finally:
        print("end", i)
