# Closures made in one call share its variables; each call has its own.
def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance: raise ValueError("only %d" % balance)
        balance -= n
        return balance
    return deposit, withdraw, lambda: balance


d, w, b = account(10)
d2, w2, b2 = account(100)
print(d(5), w(3), b(), d2(1), b2())
try:
    w(50)
except ValueError as e:
    print(e)


def table():
    functions = []
    for i in range(3):
        for j in range(2):
            functions.append(lambda: (i, j))
    return [f() for f in functions]


def frozen():
    return [f() for f in [(lambda i, j: lambda: (i, j))(i, j) for i in range(2) for j in range(2)]]


print(table(), frozen())


def parameters(a, *args, b=2, **kw):
    def show(): return a, args, b, kw
    a += 1
    args += (9,)
    kw["z"] = b = 7
    return show()


print(parameters(1, 2, k=3))


def generator():
    n = 0

    def step():
        nonlocal n
        n += 1
    while n < 3:
        yield n
        step()


print(list(generator()))


def with_except():
    try:
        1 // 0
    except ZeroDivisionError as e:
        keep = lambda: e
        print(type(keep()).__name__)
    try:
        keep()
    except NameError as e:
        return str(e)


print(with_except())
