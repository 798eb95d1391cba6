# Closures that call themselves and each other, keep state in cells, or live on in containers.
def fact():
    def f(n): return 1 if n < 2 else n * f(n - 1)
    return f


print(fact()(10))


def mutual():
    def even(n): return True if n == 0 else odd(n - 1)

    def odd(n): return False if n == 0 else even(n - 1)
    return even, odd


even, odd = mutual()
print(even(10), odd(7), even(3))


def permutations(items):
    out, current = [], []

    def walk(rest):
        if not rest:
            out.append("".join(current))
            return
        for i, c in enumerate(rest):
            current.append(c)
            walk(rest[:i] + rest[i + 1:])
            current.pop()
    walk(items)
    return out


print(permutations("abc"))


def lazy(f):
    done, value = False, None

    def force():
        nonlocal done, value
        if not done: done, value = True, f()
        return value
    return force


calls = []
l = lazy(lambda: calls.append(1) or len(calls))
print(l(), l(), calls)


def stream(n): return (n, lambda: stream(n + 1))


head, tail = stream(1)
for _ in range(3): head, tail = tail()
print(head)
cons = lambda a, b: lambda f: f(a, b)
car, cdr = lambda p: p(lambda a, b: a), lambda p: p(lambda a, b: b)
print(car(cdr(cons(1, cons(2, None)))))
y = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print(y(lambda me: lambda n: n and n + me(n - 1))(10))
