# Iterators stay exhausted, and each knows its own end.
its = [iter([1]), iter((1,)), iter("a"), iter({1}), iter({1: 2}), iter(b"a"), iter(range(1)), map(abs, [1]), filter(None, [1]), zip([1], [2]), enumerate("a"), reversed([1]), iter({1: 2}.items()), (x for x in [1]), iter(bytearray(b"x"))]
for it in its:
    first = next(it)
    try:
        next(it)
        print("more")
    except StopIteration as stop:
        print(first, stop.value, list(it), next(it, "end"), iter(it) is it)
a = [1, 2]
it = iter(a)
next(it)
a.append(3)
print(list(it), list(it))
a.append(4)
print(next(it, "stays exhausted"))
for use in (lambda: next([]), lambda: next(5), lambda: iter(5), lambda: iter(None), lambda: next(iter([]), ), lambda: next(), lambda: iter(), lambda: list(len), lambda: iter(5, 1)):
    try:
        print(use())
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
