# Keys, signatures and primality with big modular powers.
def is_prime(n):
    if n < 2 or n % 2 == 0: return n == 2
    d, r = n - 1, 0
    while d % 2 == 0:
        d //= 2
        r += 1
    for a in (2, 3, 5, 7, 11, 13):
        if a % n == 0: continue
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1: break
        else:
            return False
    return True


p = next(n for n in range(10 ** 8, 10 ** 8 + 100) if is_prime(n))
q = next(n for n in range(2 * 10 ** 8, 2 * 10 ** 8 + 100) if is_prime(n))
n, phi, e = p * q, (p - 1) * (q - 1), 65537
d = pow(e, -1, phi)
message = int.from_bytes(b"Adder", "big")
secret = pow(message, e, n)
print(p, q, n)
print(d * e % phi, secret != message, pow(secret, d, n) == message)
print(pow(secret, d, n).to_bytes(5, "big"), pow(pow(message, d, n), e, n) == message)
print([k for k in range(100) if is_prime(k)])
print(is_prime(2 ** 61 - 1), is_prime(2 ** 61 + 1), is_prime(561), is_prime(1105))
