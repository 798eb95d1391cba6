# a < b < c evaluates b once and stops at the first false comparison; results need not be bool.
log = []


class N:
    def __init__(self, n): self.n = n

    def __lt__(self, other):
        log.append("%d<%d" % (self.n, other.n))
        return self.n < other.n

    def __eq__(self, other):
        log.append("%d==%d" % (self.n, other.n))
        return "equal" if self.n == other.n else ""

    def __contains__(self, other):
        log.append("in")
        return other.n < self.n


def n(x):
    log.append("n%d" % x)
    return N(x)


def show(x):
    print(repr(x), " ".join(log))
    log.clear()


show(n(1) < n(2) < n(3))
show(n(1) < n(0) < n(3))
show(n(1) == n(1) == n(1))
show(n(1) == n(2) == n(2))
show(n(1) < n(2) in n(5))
show(n(1) is n(1) is n(1))
show(not n(1) < n(2) == n(2))
show(1 < 2 < 3 < 4 > 3 >= 3 != 4 == 4)
show(1 < 3 > 2 is not None in [None])
show((1 < 2) < 2)
show(1 in [1] in [[1]])
show("a" < "b" < "c" != "d" not in "xyz")
