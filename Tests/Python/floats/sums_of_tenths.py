# Sums of tenths that are no tenth: every addition rounds.
# floats: rounded
total = 0.0
for step in range(10):
    total += 0.1
    print(step, total, total == (step + 1) / 10)
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 0.3 - 0.1)
print(sum([0.1] * 10), sum([0.1] * 10, 0.5), 1.1 + 2.2, 1.1 * 3)
