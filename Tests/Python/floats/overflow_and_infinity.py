# Where products and powers leave the range of a float.
# floats: rounded
x = 1e30
for step in range(12):
    x *= 1e3
    print(step, x, x == x * 10)
y = 1e-30
for step in range(12):
    y *= 1e-3
    print(step, y, y == 0.0)
print(1e39, -1e39, 1e38 * 10, 3e38 + 2e38, 1e-46)
