# Iterations that converge: roots, areas and series.
def newton(f, slope, x):
    for _ in range(30):
        x -= f(x) / slope(x)
    return x


print("%.4f" % newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0))
print("%.4f" % newton(lambda x: x ** 3 - x - 2, lambda x: 3 * x * x - 1, 1.5))
n = 200
print("%.3f" % (sum(((i + 0.5) / n) ** 2 for i in range(n)) / n))
e = term = 1.0
for i in range(1, 12):
    term /= i
    e += term
print("%.4f" % e)
low, high = 0.0, 3.0
while high - low > 0.0001:
    middle = (low + high) / 2
    if middle * middle * middle < 10:
        low = middle
    else:
        high = middle
print("%.2f" % low)
