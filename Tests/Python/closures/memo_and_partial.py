# Memoisation, currying and pipelines out of closures.
def memo(f):
    cache, calls = {}, [0]

    def call(*args):
        if args not in cache:
            calls[0] += 1
            cache[args] = f(*args)
        return cache[args]

    return call, calls


fib, fib_calls = memo(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
grid, grid_calls = memo(lambda x, y: 1 if 0 in (x, y) else grid(x - 1, y) + grid(x, y - 1))
print(fib(25), fib_calls, grid(5, 4), grid_calls, fib(25), fib_calls)


def curry(f, *given):
    return lambda *more: f(*(given + more))


add3 = lambda a, b, c: a * 100 + b * 10 + c
print(curry(add3, 1)(2, 3), curry(curry(add3, 4), 5)(6), curry(max, 3)(1, 2))
pipeline = lambda *fs: lambda x: pipeline(*fs[1:])(fs[0](x)) if fs else x
print(pipeline(str, len)(12345), pipeline()(7), pipeline(abs, lambda x: x + 0.5, str)(-3))
