# What functions return: nothing, early, from loops and finally.
def empty(): pass


def bare(): return


def early(x):
    for i in range(10):
        if i * i > x:
            return i
    return None


def last_word():
    try:
        return "try"
    finally:
        return "finally"


def cleanup(log):
    try:
        return len(log)
    finally:
        log.append("done")


def nested():
    def inner():
        return "inner"
    return inner() + "+outer", inner


log = []
print(empty(), bare(), early(10), early(200), last_word(), cleanup(log), log, cleanup(log))
print(nested()[0], nested()[1](), (lambda: None)(), print() is None, [].append(1))
