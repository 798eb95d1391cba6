# finally in generators, loops and nested functions: what wins.
def overriding():
    try:
        return "try"
    finally:
        return "finally"


def swallowing():
    for i in range(3):
        try:
            1 // 0
        finally:
            if i < 2: continue
            break
    return i


def ordered(log):
    try:
        try:
            log.append("body")
            raise KeyError("k")
        except ValueError: log.append("wrong")
        else: log.append("else")
        finally: log.append("inner")
    except KeyError: log.append("outer")
    else: log.append("no")
    finally: log.append("last")
    return log


print(overriding(), swallowing(), ordered([]))


def generator(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
g = generator(log)
print(next(g), g.close(), log, list(g))
for x in generator(log):
    if x == 2: break
print(sorted(log)[:1], len(log) >= 2)


def value(n):
    try:
        if n == 0: return "zero"
        if n == 1: raise ValueError
        n += 10
    except ValueError: return "error"
    else: n += 100
    finally: n += 1000
    return n


print(value(0), value(1), value(2))


def stacked():
    out = []
    for i in range(3):
        try:
            try:
                if i == 0: continue
                if i == 1: raise IndexError
                out.append("through")
            finally: out.append("f%d" % i)
        except IndexError: out.append("caught")
    return out


print(stacked())
