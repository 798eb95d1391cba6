# Function calls: the naive recursive Fibonacci numbers.

N = 20


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print("fib(%d) = %d" % (N, fib(N)))
