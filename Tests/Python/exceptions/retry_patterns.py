# Loops around try: retries, fall-backs, collecting errors, converting them.
def attempts(results):
    results = list(results)

    def call():
        r = results.pop(0)
        if isinstance(r, Exception): raise r
        return r
    return call


def retry(f, times, catch=Exception):
    for n in range(1, times + 1):
        try:
            value = f()
        except catch as e:
            last = e
            continue
        else:
            return value, n
    raise RuntimeError("failed %d times" % times) from last


print(retry(attempts([ValueError(1), KeyError(2), "ok"]), 3))
try:
    retry(attempts([ValueError(1), ValueError(2)]), 2)
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    retry(attempts([ValueError(1), TypeError("not caught")]), 3, ValueError)
except TypeError as e:
    print(e)


def first(*fs):
    errors = []
    for f in fs:
        try:
            return f()
        except Exception as e:
            errors.append(e)
    return errors


print(first(attempts([KeyError("a")]), attempts(["second"])), first(attempts([KeyError("a")]), attempts([ValueError("b")])))


def convert(text, *kinds):
    for kind in kinds:
        try:
            return kind(text)
        except ValueError:
            pass
    else:
        return text


print([convert(t, int, float) for t in ("5", "2.5", "x", "1e3")])


def partition(f, items):
    good, bad = {}, {}
    for x in items:
        try:
            good[x] = f(x)
        except Exception as e:
            bad[x] = "%s: %s" % (type(e).__name__, e)
    return good, bad


print(partition(lambda x: 10 // x, [1, 0, 5, "a"]))


def deepest(e):
    while e.__cause__ or e.__context__: e = e.__cause__ or e.__context__
    return e


def layered(n):
    if n == 0: raise OSError("root")
    try:
        layered(n - 1)
    except Exception as e:
        if n % 2: raise ValueError(n) from e
        raise KeyError(n)


try:
    layered(4)
except KeyError as e:
    print(repr(e), repr(deepest(e)))
while True:
    try:
        n = n + 1
    except NameError:
        n = 0
        continue
    if n > 2: break
print(n)
