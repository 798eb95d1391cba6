# A maze solved by breadth-first search and by recursion.
MAZE = """
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#...#..E#
#########""".split()


def find(c):
    return next((x, y) for y, row in enumerate(MAZE) for x, d in enumerate(row) if d == c)


def open_places(p):
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        q = p[0] + dx, p[1] + dy
        if MAZE[q[1]][q[0]] != "#": yield q


def shortest(start, end):
    origin, queue = {start: None}, [start]
    for p in queue:
        if p == end: break
        for q in open_places(p):
            if q not in origin:
                origin[q] = p
                queue.append(q)
    path = []
    while p:
        path.append(p)
        p = origin[p]
    return path[::-1]


def reachable(p, seen):
    seen.add(p)
    for q in open_places(p):
        if q not in seen: reachable(q, seen)
    return seen


path = shortest(find("S"), find("E"))
print(len(path), path[0], path[-1], len(reachable(find("S"), set())))
for y, row in enumerate(MAZE):
    print("".join("*" if c == "." and (x, y) in path else c for x, c in enumerate(row)))
