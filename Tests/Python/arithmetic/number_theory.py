# Primes, divisors, perfect numbers, the Euclidean algorithm with factors, the totient.
def primes(n):
    sieve = bytearray([1]) * n
    sieve[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i::i] = bytes(len(range(i * i, n, i)))
    return [i for i in range(n) if sieve[i]]


def factors(n):
    found, d = [], 2
    while d * d <= n:
        while n % d == 0:
            found.append(d)
            n //= d
        d += 1
    return found + [n] if n > 1 else found


def egcd(a, b):
    if b == 0: return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


print(primes(60), len(primes(1000)))
print([factors(n) for n in (1, 2, 12, 97, 360, 1001)])
g, x, y = egcd(240, 46)
print(g, x, y, 240 * x + 46 * y)
print([n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
print([sum(1 for k in range(1, n + 1) if egcd(n, k)[0] == 1) for n in range(1, 15)])
print([n for n in range(100, 1000) if sum(int(c) ** 3 for c in str(n)) == n], [n * n for n in range(1, 40) if str(n * n).endswith(str(n))])
