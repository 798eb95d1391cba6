# Operands of one limb to many, both signs, both orders: against one another by identities.
def power(base, count):
    result = 1
    for _ in range(count):
        result = result * base
    return result


values = [0, 1, -1, 7, 65535, 65536, -65537, 1 << 30, -(1 << 30), (1 << 31) - 1, -(1 << 31)]
values += [power(3, n) for n in (20, 41, 90)] + [-power(7, n) for n in (12, 33)]
values += [(1 << n) - 1 for n in (32, 48, 64, 80)] + [-(1 << n) for n in (47, 64, 96)]
bad = 0
digest = 0
for a in values:
    for b in values:
        s, d, p = a + b, a - b, a * b
        if s - b != a or d + b != a or b + a != s or b - a != -d or b * a != p:
            bad += 1
        if (a + b) * (a - b) != a * a - b * b:
            bad += 1
        if b and (p // b != a or p % b or (p + a) // b * b + (p + a) % b != p + a):
            bad += 1
        digest = (digest * 31 + s + d * 3 + p * 7) % 1000000007
print(bad, digest)
print(power(10, 30) - 1, 1 - power(10, 30))
print((1 << 64) - (1 << 64), (1 << 64) - (1 << 64) + 1, -(1 << 48) + (1 << 48) - 1)
print(power(2, 100) * 0, power(2, 64) * 65536 == 1 << 80, (1 << 80) * -(1 << 80) == -(1 << 160))
print(0xffffffffffffffff * 0xffff, 0xffff * 0xffffffffffffffff, 0xffffffff0000 * 0x10000)
total = 0
for i in range(40):
    total = total * 65537 + i
print(total)
