# A ray tracer: vectors, spheres and a plane, shadows, reflections, drawn in letters.
# boards: microbit-v2
import math

EPSILON = 0.01


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __neg__(self):
        return Vector(-self.x, -self.y, -self.z)

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y + self.z * factor.z
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return Vector(self.y * other.z - self.z * other.y, self.z * other.x - self.x * other.z, self.x * other.y - self.y * other.x)

    def __truediv__(self, n):
        return self * (1 / n)

    def __abs__(self):
        return math.sqrt(self * self)

    def __iter__(self):
        yield self.x
        yield self.y
        yield self.z

    def __eq__(self, other):
        return isinstance(other, Vector) and all(abs(a - b) < EPSILON for a, b in zip(self, other))

    def __repr__(self):
        return "(%s)" % ", ".join("%.2f" % (c + 0.0) for c in self)

    def unit(self):
        return self / abs(self)

    def reflected(self, normal):
        return self - normal * (2 * (self * normal))


class Ray:
    def __init__(self, start, direction):
        self.start = start
        self.direction = direction.unit()

    def at(self, distance):
        return self.start + self.direction * distance


class Surface:
    def __init__(self, shade, shine=0.0):
        self.shade = shade
        self.shine = shine

    def at(self, point):
        return self.shade


class Chequers(Surface):
    def at(self, point):
        odd = (math.floor(point.x) + math.floor(point.z)) % 2
        return self.shade if odd else self.shade / 4


class Sphere:
    def __init__(self, centre, radius, surface):
        self.centre = centre
        self.radius = radius
        self.surface = surface

    def hit(self, ray):
        offset = ray.start - self.centre
        b = offset * ray.direction
        c = offset * offset - self.radius ** 2
        root = b * b - c
        if root < 0:
            return None
        root = math.sqrt(root)
        for distance in (-b - root, -b + root):
            if distance > EPSILON:
                return distance
        return None

    def normal(self, point):
        return (point - self.centre) / self.radius


class Plane:
    def __init__(self, height, surface):
        self.height = height
        self.surface = surface

    def hit(self, ray):
        if abs(ray.direction.y) < EPSILON:
            return None
        distance = (self.height - ray.start.y) / ray.direction.y
        return distance if EPSILON < distance < 30 else None

    def normal(self, point):
        return Vector(0, 1, 0)


class Scene:
    ambient = 0.1
    depth = 2

    def __init__(self):
        self.things = []
        self.lights = []
        self.rays = 0

    def __iadd__(self, thing):
        (self.lights if isinstance(thing, Vector) else self.things).append(thing)
        return self

    def nearest(self, ray):
        self.rays += 1
        best = None
        for thing in self.things:
            distance = thing.hit(ray)
            if distance is not None and (best is None or distance < best[0]):
                best = distance, thing
        return best

    def lit(self, point, normal):
        total = self.ambient
        for light in self.lights:
            to_light = light - point
            blocker = self.nearest(Ray(point + normal * EPSILON, to_light))
            if blocker is None or blocker[0] > abs(to_light):
                total += max(0, normal * to_light.unit())
        return total

    def trace(self, ray, depth=0):
        found = self.nearest(ray)
        if found is None:
            return 0.0
        distance, thing = found
        point = ray.at(distance)
        normal = thing.normal(point)
        shade = thing.surface.at(point) * self.lit(point, normal)
        shine = thing.surface.shine
        if shine and depth < self.depth:
            mirrored = Ray(point + normal * EPSILON, ray.direction.reflected(normal))
            shade = shade * (1 - shine) + self.trace(mirrored, depth + 1) * shine
        return min(shade, 1.0)


class Camera:
    def __init__(self, place, target, width, height):
        self.place = place
        self.width, self.height = width, height
        self.forward = (target - place).unit()
        self.right = (self.forward @ Vector(0, 1, 0)).unit()
        self.up = self.right @ self.forward

    def ray(self, column, row):
        x = (column + 0.5) / self.width - 0.5
        y = 0.5 - (row + 0.5) / self.height
        return Ray(self.place, self.forward + self.right * x + self.up * y)

    def picture(self, scene):
        for row in range(self.height):
            yield [scene.trace(self.ray(column, row)) for column in range(self.width)]


def bar(values, palette=" .:-=+*#%@"):
    """What can't be decided by a rounding error: the sum of a row in steps of a tenth."""
    return "".join(palette[min(9, int(v * 10))] for v in values)


# Vectors by themselves
a, b = Vector(1, 2, 2), Vector(0, 3, 4)
print(a + b, a - b, a * b, a * 2, 2 * a, -a, a / 2, abs(a), abs(b), a @ b, a.unit(), a == Vector(1, 2, 2.001), a == 5)
print(Vector(1, -1, 0).reflected(Vector(0, 1, 0)), sum(a), [*b], max(a))
ball = Sphere(Vector(0, 0, 5), 1, Surface(0.9))
for direction in (Vector(0, 0, 1), Vector(0, 1, 1), Vector(0, 0, -1), Vector(0.1, 0, 1)):
    hit = ball.hit(Ray(Vector(0, 0, 0), direction))
    print(direction, None if hit is None else round(hit, 2))
floor = Plane(-1, Chequers(0.8))
print(round(floor.hit(Ray(Vector(0, 0, 0), Vector(0, -1, 1))), 3), floor.hit(Ray(Vector(0, 0, 0), Vector(1, 0, 0))), floor.hit(Ray(Vector(0, 0, 0), Vector(0, 1, 0))))
print([floor.surface.at(Vector(x + 0.5, 0, z + 0.5)) for x, z in ((0, 0), (0, 1), (1, 1), (-1, 0))])

# A picture
scene = Scene()
scene += Sphere(Vector(-0.8, 0, 4), 1, Surface(0.9, 0.2))
scene += Sphere(Vector(1.1, -0.4, 3), 0.6, Surface(0.6))
scene += floor
scene += Vector(-4, 6, -1)
camera = Camera(Vector(0, 0.5, -1), Vector(0, 0, 4), 22, 11)
rows = list(camera.picture(scene))
mean = sum(map(sum, rows)) / (22 * 11)
print("%.2f %d %d" % (mean, scene.rays, len(rows)))
for row in rows[::2]:
    # Where something is to be seen, and how bright the row is.
    print("".join("#" if v > 0.0 else " " for v in row), "%.1f" % sum(row))
scene.lights.clear()
print(round(scene.trace(camera.ray(8, 4)), 2), scene.trace(camera.ray(0, 0)), bar([0.04, 0.15, 0.55, 1.0]))
