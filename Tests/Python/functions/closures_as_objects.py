# Data types made of nothing but functions: pairs, streams, sets, objects with messages.
def pair(a, b): return lambda pick: pick(a, b)


first, second = lambda p: p(lambda a, b: a), lambda p: p(lambda a, b: b)
p = pair(1, pair(2, 3))
print(first(p), first(second(p)), second(second(p)))


def account(owner, balance=0):
    history = []

    def deposit(n):
        nonlocal balance
        balance += n
        history.append(n)
        return balance

    def withdraw(n):
        if n > balance: raise ValueError("%s has only %d" % (owner, balance))
        return deposit(-n)
    methods = {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance, "history": lambda: tuple(history)}

    def dispatch(message, *args):
        if message not in methods: raise AttributeError(message)
        return methods[message](*args)
    return dispatch


ada, bob = account("ada", 10), account("bob")
print(ada("deposit", 5), bob("deposit", 1), ada("withdraw", 12), ada("history"), bob("balance"))
for message in (("withdraw", 99), ("steal",)):
    try:
        ada(*message)
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)


def singleton(x): return lambda y: x == y


def union(a, b): return lambda y: a(y) or b(y)


def without(a, b): return lambda y: a(y) and not b(y)


evens = lambda y: y % 2 == 0
some = union(without(evens, singleton(4)), singleton(7))
print([y for y in range(10) if some(y)])


def stream(head, tail): return lambda: (head, tail)


def integers(n): return stream(n, lambda: integers(n + 1))


def smap(f, s):
    head, tail = s()
    return stream(f(head), lambda: smap(f, tail()))


def take(n, s):
    out = []
    while n:
        head, tail = s()
        out.append(head)
        s = tail()
        n -= 1
    return out


print(take(5, integers(1)), take(4, smap(lambda x: x * x, integers(3))))
compose = lambda *fs: (lambda x: x) if not fs else lambda x: fs[0](compose(*fs[1:])(x))
print(compose(str, abs, lambda x: x - 10)(3), compose()(5), compose(len)("four"))
church = lambda n: lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))
add = lambda a, b: lambda f: lambda x: a(f)(b(f)(x))
print(add(church(3), church(4))(lambda x: x + 1)(0), church(5)(lambda s: s + "*")(""))


def curry(f, n, *got): return f(*got) if len(got) >= n else lambda *more: curry(f, n, *got, *more)


add3 = curry(lambda a, b, c: a + b + c, 3)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3))
