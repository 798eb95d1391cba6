# Loops over ranges with steps of both signs.
out = []
for i in range(10, 0, -3):
    out.append(i)
print(out, i)
for i in range(3):
    i *= 10
    out.append(i)
print(out)
total = 0
for i in range(1, 1000):
    if i % 3 == 0 or i % 5 == 0:
        total += i
print(total, [i for i in range(-3, 4)], [i for i in range(0)])
print(list(zip(range(3), range(10, 40, 10))), list(enumerate(range(5, 7))), list(reversed(range(4))), list(reversed(range(0, 10, 4))))
n = 3
for i in range(n):
    n = 10
print(n, i, list(map(lambda x: x ** 2, range(5))), tuple(range(2, -3, -2)))
for i in range(2 ** 29, 2 ** 29 + 2):
    print(i)
