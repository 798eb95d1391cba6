def shuffled(n):
    seed = 12345
    out = []
    for i in range(n):
        seed = (seed * 1103 + 12345) % 65536
        out.append(seed)
    return out
def insertion(a):
    for i in range(1, len(a)):
        v = a[i]
        j = i - 1
        while j >= 0 and a[j] > v:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = v
    return a
a = insertion(shuffled(116))
b = sorted(shuffled(116))
c = [x * 2 for x in a[::3] if x % 5]
c.reverse()
print(a == b, len(c), c[0], sum(a[10:20]))
