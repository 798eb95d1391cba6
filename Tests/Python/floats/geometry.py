# Points, lengths, areas and angles with exact and rounded results.
import math


def area(points):
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1]))) / 2


def length(points): return sum(math.hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in zip(points, points[1:]))


square = [(0, 0), (4, 0), (4, 3), (0, 3)]
print(area(square), length(square), area([(0, 0), (1, 0), (0, 1)]), area(square[::-1]))
print(["%.2f" % math.degrees(math.atan2(y, x)) for x, y in ((1, 1), (0, 2), (-1, 0), (0, -1))])
circle = [(math.cos(i * math.pi / 60), math.sin(i * math.pi / 60)) for i in range(120)]
print("%.2f %.2f" % (area(circle), length(circle)))
print([(round(x * 2) / 2, round(y * 2) / 2) for x, y in circle[::20]])
angle, (x, y) = math.radians(90), (3, 1)
print("%.1f %.1f" % (x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)))
lerp = lambda a, b, t: a + (b - a) * t
print([lerp(0, 8, t / 4) for t in range(5)], [max(0.0, min(1.0, v)) for v in (-0.5, 0.25, 1.5)])
