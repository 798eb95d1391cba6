# Byte arrays: the sieve of Eratosthenes.

LIMIT = 2500
ROUNDS = 2


def sieve(limit):
    composite = bytearray(limit)
    count = 0
    last = 0
    for n in range(2, limit):
        if composite[n]:
            continue
        count += 1
        last = n
        multiple = n * n
        while multiple < limit:
            composite[multiple] = 1
            multiple += n
    return count, last, composite


for _ in range(ROUNDS):
    count, last, composite = sieve(LIMIT)
twins = sum(1 for n in range(3, LIMIT - 2) if not composite[n] and not composite[n + 2])
print("%d primes below %d, the last %d, %d pairs of twins" % (count, LIMIT, last, twins))
