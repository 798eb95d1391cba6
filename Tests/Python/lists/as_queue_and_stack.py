# Breadth-first search with a list as queue, depth-first with one as stack.
edges = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f", "g"], "f": [], "g": ["a"]}


def visit(start, take):
    waiting, seen = [start], []
    while waiting:
        node = waiting.pop(take)
        if node not in seen:
            seen.append(node)
            waiting.extend(edges[node])
    return seen


print(visit("a", 0), visit("a", -1), visit("d", 0), visit("g", -1))


def path(start, end):
    queue = [[start]]
    for way in queue:
        if way[-1] == end:
            return way
        queue.extend(way + [n] for n in edges[way[-1]] if n not in way)


print(path("a", "g"), path("b", "f"), path("f", "a"))
