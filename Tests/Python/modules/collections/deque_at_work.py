# A sliding maximum, a breadth-first search and a Josephus circle with deques.
from collections import deque


def sliding_max(values, size):
    window, out = deque(), []
    for i, v in enumerate(values):
        while window and values[window[-1]] <= v:
            window.pop()
        window.append(i)
        if window[0] <= i - size:
            window.popleft()
        if i >= size - 1:
            out.append(values[window[0]])
    return out


print(sliding_max([1, 3, -1, -3, 5, 3, 6, 7], 3), sliding_max([2, 1], 1))


def shortest(grid, start, end):
    queue, seen = deque([(start, 0)]), {start}
    while queue:
        (x, y), steps = queue.popleft()
        if (x, y) == end:
            return steps
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            p = x + dx, y + dy
            if 0 <= p[1] < len(grid) and 0 <= p[0] < len(grid[0]) and grid[p[1]][p[0]] != "#" and p not in seen:
                seen.add(p)
                queue.append((p, steps + 1))


print(shortest(["..#.", ".#..", "...."], (0, 0), (3, 0)), shortest([".#."], (0, 0), (2, 0)))
circle, order = deque(range(1, 8)), []
while circle:
    circle.rotate(-2)
    order.append(circle.popleft())
print(order)
last = deque(maxlen=3)
for line in "one two three four five".split():
    last.append(line)
print(list(last), last[1])
it = iter(deque([1, 2]))
print(next(it), list(it), [*deque("ab")], dict(enumerate(deque("xy"))))
