# Float arithmetic on attributes: planets around a star, moved by the leapfrog method.

STEPS = 60
STEP = 0.01


class Body:
    def __init__(self, mass, x, y, z, vx, vy, vz):
        self.mass = mass
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz


def accelerate(bodies, step):
    for i in range(len(bodies)):
        one = bodies[i]
        for j in range(i + 1, len(bodies)):
            other = bodies[j]
            dx = other.x - one.x
            dy = other.y - one.y
            dz = other.z - one.z
            square = dx * dx + dy * dy + dz * dz
            pull = step / (square * square ** 0.5)
            one.vx += dx * other.mass * pull
            one.vy += dy * other.mass * pull
            one.vz += dz * other.mass * pull
            other.vx -= dx * one.mass * pull
            other.vy -= dy * one.mass * pull
            other.vz -= dz * one.mass * pull


def drift(bodies, step):
    for body in bodies:
        body.x += body.vx * step
        body.y += body.vy * step
        body.z += body.vz * step


def energy(bodies):
    total = 0.0
    for i, one in enumerate(bodies):
        total += 0.5 * one.mass * (one.vx ** 2 + one.vy ** 2 + one.vz ** 2)
        for other in bodies[i + 1:]:
            square = (one.x - other.x) ** 2 + (one.y - other.y) ** 2 + (one.z - other.z) ** 2
            total -= one.mass * other.mass / square ** 0.5
    return total


bodies = [
    Body(1.0, 0.0, 0.0, 0.0, 0.0, -0.05, 0.0),
    Body(0.05, 1.0, 0.0, 0.0, 0.0, 1.0, 0.1),
    Body(0.01, -2.0, 0.0, 0.2, 0.0, -0.7, 0.0),
    Body(0.002, 0.0, 3.5, 0.0, -0.53, 0.0, 0.02),
]
before = energy(bodies)
for _ in range(STEPS):
    drift(bodies, STEP / 2)
    accelerate(bodies, STEP)
    drift(bodies, STEP / 2)
print("energy %.3f, changed by less than 0.001: %s" % (before, abs(energy(bodies) - before) < 0.001))
for body in bodies:
    print("%.2f %.2f %.2f" % (body.x, body.y, body.z))
