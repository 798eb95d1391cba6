def reachable(limit):
    seen = set()
    queue = [(0, 0)]
    while queue:
        x, y = queue.pop()
        if (x, y) in seen or x < 0 or y < 0 or x * 3 + y * 2 > limit:
            continue
        seen.add((x, y))
        queue.append((x + 1, y))
        queue.append((x, y + 1))
    return len(seen)
print([reachable(n) for n in (14, 16, 18, 20)], len({1, 2, 3} | {3, 4}))
