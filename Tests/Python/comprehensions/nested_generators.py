# Generator expressions inside each other: closures over loop variables, laziness, calls around them.
def table(w, h): return "\n".join("".join("#" if (x + y) % 2 else "." for x in range(w)) for y in range(h))


print(table(5, 3))


class Grid:
    def __init__(self, rows): self.rows = rows

    def text(self, f): return "/".join(",".join(str(f(x, y, v)) for x, v in enumerate(row)) for y, row in enumerate(self.rows))

    def total(self): return sum(sum(v for v in row) for row in self.rows)

    def biggest(self): return max(max(v * y for v in row) for y, row in enumerate(self.rows, 1))

    def find(self, test): return next((x, y) for y, row in enumerate(self.rows) for x, v in enumerate(row) if test(v))

    def all(self, test): return all(any(test(v + y) for v in row) for y, row in enumerate(self.rows))

    def pairs(self): return {(y, v) for y, row in enumerate(self.rows) for v in row if any(v == w for other in self.rows if other is not row for w in other)}


g = Grid([[1, 2, 3], [4, 5, 1]])
print(g.text(lambda x, y, v: v * 10 + x - y), g.total(), g.biggest(), g.find(lambda v: v > 3), g.all(lambda v: v > 3), sorted(g.pairs()))
print(sum(1 for a in range(4) if all(a != b for b in (x * x for x in range(3)))), list((x, list(y for y in range(x))) for x in range(3)))
print([sum(x * k for x in range(3)) for k in (1, 2)], {k: tuple(v * k for v in (1, 2)) for k in "ab" for v in [0]}, [max(len(w) for w in ws.split()) for ws in ("a bcd", "ef")])


def lazy():
    log = []
    outer = (log.append(x) or (log.append((x, y)) or y for y in range(x)) for x in range(1, 3))
    first = next(outer)
    before = list(log)
    return before, list(first), list(next(outer)), log


print(lazy())


def factories(n): return [[(lambda: (i, j)) for j in range(2)] for i in range(n)]


print([[f() for f in row] for row in factories(2)], [f() for f in [lambda: k for k in "xy"]])
print(list(map(sum, ((x, y) for x in range(2) for y in range(2)))), dict((k, sorted(v for v in vs if v)) for k, vs in {"p": (2, 0, 1)}.items()), any(any(c == "z" for c in w) for w in ("ab", "yz")))
print(" ".join("".join(chr(ord(c) + d) for c in w) for d, w in enumerate(["abc", "abc"])), min((abs(x - y), x) for x in (1, 9) for y in (4,)), [*(i for i in (j for j in (k for k in "abc")))])
