# Parameters belong to their call: deep recursion, accumulators, mutual recursion.
def depth(n, *path):
    return path if n == 0 else depth(n - 1, *path, n)


def collect(tree, out=None):
    if out is None: out = []
    if isinstance(tree, list):
        for t in tree: collect(t, out)
    else:
        out.append(tree)
    return out


def even(n, trail=""): return trail + "e" if n == 0 else odd(n - 1, trail + "o")


def odd(n, trail=""): return False if n == 0 else even(n - 1, trail + "e")


def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def options(level, **kw):
    if level == 0: return sorted(kw.items())
    kw["l%d" % level] = level
    return options(level - 1, **kw)


print(depth(5), collect([1, [2, [3, []], 4]]), collect([[9]]))
print(even(4), odd(4), ackermann(2, 3))
print(options(3), options(1, x=0))
