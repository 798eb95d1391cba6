# any, all, min, max, next, zip and in stop as soon as they can.
seen = []


def note(values):
    for v in values:
        seen.append(v)
        yield v


def used():
    out = seen[:]
    seen.clear()
    return out


print(any(note([0, 5, 6])), used(), all(note([1, 0, 2])), used(), 3 in note([1, 3, 5]), used(), next(note([7, 8])), used())
print(list(zip(note([1, 2, 3]), "ab")), used(), dict(zip("ab", note([1, 2, 3]))), used(), max(note([2, 9, 4])), used())
it = note(range(10))
print([x for x, _ in zip(it, range(3))], used(), list(it)[:2], len(used()))
m = map(lambda x: x * x, filter(lambda x: x % 2, note(range(10))))
print(next(m), next(m), used(), sum(m), used())
a, b, *_ = note("wxyz")
print(a, b, used(), [*note("ab")], used(), (lambda *args: len(args))(*note("cd")), used())
print(next((x for x in note([1, 4, 9]) if x > 2), None), used(), any(x > 100 for x in note([1])), used(), bool(list(note([]))), used())
