# and, or, not and the conditional give operands, and evaluate no more than they need.
log = []


def v(x):
    log.append(x)
    return x


def show(result):
    print(repr(result), log)
    log.clear()


show(v(0) or v("") or v([]) or v("last") or v(1))
show(v(1) and v("a") and v(()) and v(2))
show(v(0) and v(1) or v(2) and v(3))
show(not v(0) and v(5))
show(v(1) if v(0) else v(2))
show(v(1) if v(1) else v(2))
show((v(0) or v(1)) and (v(0) or v(None)))
show(v(1) if v(0) else v(2) if v(0) else v(3))
show([v(1) or v(2), v(0) and v(2)])
show(v("x") in (v("x"), v("y")) and not v(0))


class Truth:
    def __init__(self, n): self.n = n

    def __bool__(self):
        log.append("bool %d" % self.n)
        return self.n > 1

    def __repr__(self): return "T%d" % self.n


show(Truth(1) or Truth(2) or Truth(3))
show(Truth(2) and Truth(1) and Truth(3))
show(not Truth(0))
show(1 if Truth(5) and not Truth(1) else 2)
