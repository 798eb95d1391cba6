# Packing and unpacking: swaps, rotations, results of functions, nested targets.
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
x = [0, 1, 2]
i = 0
i, x[i] = 2, 9
print(i, x)
(p, (q, *r)), s = (1, "abc"), {2}
print(p, q, r, s)


def stats(values): return min(values), max(values), sum(values) / len(values)


low, high, mean = stats([4, 8, 3])
print(low, high, mean, stats([1]), *stats((2, 4)))
for (k, v), n in zip({"a": 1, "b": 2}.items(), (10, 20)):
    print(k, v + n, end=" ")
print()
*head, tail = "xyz"
print(head, tail, (lambda *t: t)(*(1, 2), 3), (1, 2) == (1, 2,), type(()), ((1)), (1,)[0])
fib = (0, 1)
for _ in range(10):
    fib = fib[1], sum(fib)
print(fib, tuple(sorted((3, 1, 2))), tuple(x * x for x in range(4)), (0,) * 3 + (1,))
