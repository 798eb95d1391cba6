# Euclid's algorithm, modular powers and square roots of big numbers.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def root(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


fibs = (1, 1)
while fibs[-1] < 10 ** 25:
    fibs = fibs[1], fibs[0] + fibs[1]
print(fibs, gcd(*fibs))
print(gcd(2 ** 60 * 3 ** 20, 6 ** 30), gcd(10 ** 30, 15 ** 18))
print(root(10 ** 40), root(2 * 10 ** 50), root(10 ** 30 - 1))
p = 2 ** 61 - 1
print(pow(3, p - 1, p), pow(2, 1000, p), pow(p - 1, 3, p) == p - 1)
