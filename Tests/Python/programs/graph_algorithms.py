# Shortest paths, topological order, components and a spanning tree on small graphs.
def dijkstra(graph, start):
    distance, came, done = {start: 0}, {}, set()
    while True:
        best = None
        for node, d in distance.items():
            if node not in done and (best is None or d < distance[best]): best = node
        if best is None: return distance, came
        done.add(best)
        for to, cost in graph[best].items():
            if distance[best] + cost < distance.get(to, 10**6):
                distance[to] = distance[best] + cost
                came[to] = best


def path(came, goal):
    out = [goal]
    while goal in came:
        goal = came[goal]
        out.append(goal)
    return "".join(reversed(out))


roads = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "e": {}, "f": {"e": 9}}
distance, came = dijkstra(roads, "a")
print(distance, path(came, "e"), path(came, "d"), path(came, "a"))


def order(needs):
    out, state = [], {}

    def visit(n, trail):
        if state.get(n) == "done": return
        if state.get(n) == "busy": raise ValueError("cycle " + ">".join(trail[trail.index(n):] + [n]))
        state[n] = "busy"
        for m in needs.get(n, ()): visit(m, trail + [n])
        state[n] = "done"
        out.append(n)
    for n in sorted(needs): visit(n, [])
    return out


print(order({"cake": ["dough", "oven"], "dough": ["flour", "eggs"], "oven": [], "eggs": ["shop"], "flour": ["shop"]}))
try:
    order({"x": ["y"], "y": ["z"], "z": ["y"]})
except ValueError as e:
    print(e)


class Sets:
    def __init__(self, items): self.parent = {i: i for i in items}

    def find(self, i):
        while self.parent[i] != i: i = self.parent[i]
        return i

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[b] = a
        return a != b


edges = sorted((c, min(a, b), max(a, b)) for a in roads for b, c in roads[a].items())
sets = Sets(roads)
tree = [(a + b, c) for c, a, b in edges if sets.join(a, b)]
print(tree, sum(c for _, c in tree))


def components(n, links):
    sets = Sets(range(n))
    for a, b in links: sets.join(a, b)
    groups = {}
    for i in range(n): groups.setdefault(sets.find(i), []).append(i)
    return sorted(groups.values())


print(components(6, [(0, 1), (4, 5), (1, 2)]), components(2, []))


def colour(graph):
    colours = {}
    for n in sorted(graph, key=lambda n: (-len(graph[n]), n)):
        used = {colours.get(m) for m in graph[n]}
        colours[n] = next(c for c in range(9) if c not in used)
    return colours


print(sorted(colour({1: [2, 3], 2: [1, 3], 3: [1, 2, 4], 4: [3]}).items()))
