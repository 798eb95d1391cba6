# A table of points with interpolation between them, and a calendar, by bisection.
from bisect import bisect_left, bisect_right, insort

xs, ys = [0, 10, 20, 50], [0, 100, 150, 0]


def at(x):
    i = bisect_right(xs, x)
    if i == 0: return ys[0]
    if i == len(xs): return ys[-1]
    x0, x1, y0, y1 = xs[i - 1], xs[i], ys[i - 1], ys[i]
    return y0 + (y1 - y0) * (x - x0) / (x1 - x0)


print([at(x) for x in (-5, 0, 5, 10, 15, 30, 50, 99)])


class Calendar:
    def __init__(self): self.bookings = []

    def book(self, start, end):
        i = bisect_left(self.bookings, (end,))
        if i and self.bookings[i - 1][1] > start:
            return False
        insort(self.bookings, (start, end))
        return True


c = Calendar()
print([c.book(*b) for b in ((10, 20), (15, 25), (20, 30), (5, 10), (1, 6), (30, 31), (0, 50))])
print(c.bookings)
months = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
print([(bisect_right(months, day), day - months[bisect_right(months, day) - 1] + 1) for day in (0, 30, 31, 59, 364)])
scores = []
for s in (50, 20, 90, 20):
    insort(scores, s)
    print(scores, bisect_left(scores, s), end="; ")
print()
