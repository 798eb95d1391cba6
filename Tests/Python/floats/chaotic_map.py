# The logistic map: one bit that is lost shows after some steps.
# floats: rounded
x, y = 0.4, 0.4
for step in range(60):
    x = 3.75 * x * (1 - x)
    y = 3.75 * (y - y * y)
    if step % 6 == 0:
        print(step, x, y, x == y)
