# Mean and variance in one pass and in two.
# floats: rounded
samples = [10000.1, 10000.3, 10000.2, 9999.9, 10000.7, 9999.4]
mean = spread = 0.0
for count, sample in enumerate(samples, 1):
    before = sample - mean
    mean += before / count
    spread += before * (sample - mean)
    print(count, mean, spread)
average = sum(samples) / len(samples)
print(average, sum((s - average) ** 2 for s in samples) / len(samples))
print(sum(s * s for s in samples) / len(samples) - average ** 2)
