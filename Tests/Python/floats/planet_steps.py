# A planet around its sun by small steps; energy is nearly kept.
# floats: rounded
x, y, u, v = 1.0, 0.0, 0.0, 1.0
for step in range(200):
    distance = (x * x + y * y) ** 0.5
    pull = 1 / distance ** 3
    u -= x * pull * 0.05
    v -= y * pull * 0.05
    x += u * 0.05
    y += v * 0.05
    if step % 40 == 0:
        print(step, x, y, 0.5 * (u * u + v * v) - 1 / distance)
print(x, y, u, v)
