# break and continue out of try, except, else and finally, in for and while loops.
def run(where, what):
    out = []
    for i in range(3):
        try:
            out.append("t%d" % i)
            if where == "try" and i == 1:
                if what == "break": break
                continue
            if where == "except" and i == 1: raise KeyError
        except KeyError:
            out.append("x%d" % i)
            if what == "break": break
            continue
        else:
            if where == "else" and i == 1:
                if what == "break": break
                continue
        finally:
            out.append("f%d" % i)
            if where == "finally" and i == 1:
                if what == "break": break
                continue
        out.append("e%d" % i)
    else:
        out.append("else")
    return " ".join(out)


for where in ("try", "except", "else", "finally"):
    for what in ("break", "continue"):
        print(where, what, run(where, what))


def swallowed():
    n = 0
    while n < 3:
        n += 1
        try:
            1 // 0
        finally:
            if n == 1: continue
            break
    return n


print(swallowed())


def deep():
    for a in range(2):
        try:
            for b in range(2):
                try:
                    if b: break
                    yield a, b
                finally:
                    yield "fin %d%d" % (a, b)
        finally:
            yield "outer %d" % a


print(list(deep()))
