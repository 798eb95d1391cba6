# Sums, means, variances and running values of exact binary fractions.
values = [0.5, 1.25, -2.0, 3.75, 8.0, -0.125]
print(sum(values), sum(values) / 4, min(values), max(values), sorted(values))
mean = sum(values[:4]) / 4
print(mean, sum((v - mean) ** 2 for v in values[:4]) / 4, sum(abs(v) for v in values))
running = []
for v in values:
    running.append((running[-1] if running else 0) + v)
print(running, [round(v) for v in running], [int(v) for v in running], [v // 1 for v in running], [v % 1 for v in running])
print(sum([0.25] * 8), sum([0.5, 1, True]), sum([], 0.5), sum([1, 2.5], -0.5), sum(x * x for x in (0.5, 1.5)))
horner = 0
for c in (2, -1, 0.5, 4):
    horner = horner * 1.5 + c
print(horner, 2 * 1.5 ** 3 - 1.5 ** 2 + 0.5 * 1.5 + 4)
