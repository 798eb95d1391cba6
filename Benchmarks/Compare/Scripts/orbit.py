class Body:
    def __init__(self, x, y, vx, vy):
        self.x = x
        self.y = y
        self.vx = vx
        self.vy = vy
    def step(self, dt):
        d2 = self.x * self.x + self.y * self.y
        a = 1.0 / (d2 * d2 ** 0.5)
        self.vx -= a * self.x * dt
        self.vy -= a * self.y * dt
        self.x += self.vx * dt
        self.y += self.vy * dt
bodies = [Body(1.0, 0.0, 0.0, 1.0), Body(0.0, 2.0, 0.6, 0.0)]
for i in range(150):
    for b in bodies:
        b.step(0.015625)
print([int(b.x * 100) for b in bodies])
