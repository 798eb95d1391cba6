# Names in comprehensions and lambdas: their own, of the function, of the class, of the module.
x = "module"
print([x for x in range(2)], x, [x + str(i) for i in range(2)])


def f(n):
    squares = [n * i for i in range(3)]
    adders = [lambda k, i=i: k + i + n for i in range(3)]
    late = [lambda: i for i in range(3)]
    return squares, [a(10) for a in adders], [g() for g in late]


print(f(5))


class C:
    n = 3
    items = [1, 2]
    scaled = [i * 2 for i in items]
    first = (lambda values: values[0])(items)
    try:
        wrong = [i * n for i in items]
    except NameError as e:
        wrong = str(e)


print(C.scaled, C.first, C.wrong)


def nested():
    rows = [[(i, j) for j in range(i)] for i in range(3)]
    flat = {(i, j): i * j for i, row in enumerate(rows) for j, _ in enumerate(row)}
    gen = (y for y in flat if y[0] != y[1])
    flat[(9, 9)] = 81
    return rows, flat[(2, 1)], list(rows[2])


print(nested())


def shadow(x):
    def read(): return x
    result = [x for x in "ab"]
    return result, x, read()


print(shadow("arg"))
gen = (v for v in [1, 2, 3] if v > limit)
limit = 1
print(list(gen))
