# Shortest paths with a heap.
import heapq

graph = {"a": {"b": 7, "c": 3}, "b": {"d": 1}, "c": {"b": 2, "d": 8, "e": 2}, "d": {"f": 5}, "e": {"f": 9}, "f": {}}


def distances(start):
    done, heap, order = {}, [(0, start, None)], []
    while heap:
        distance, node, before = heapq.heappop(heap)
        if node in done:
            continue
        done[node] = distance, before
        order.append(node)
        for next_node, length in graph[node].items():
            if next_node not in done:
                heapq.heappush(heap, (distance + length, next_node, node))
    return done, order


done, order = distances("a")
print(order)
for node in sorted(done):
    path, at = [], node
    while at is not None:
        path.append(at)
        at = done[at][1]
    print(node, done[node][0], "".join(reversed(path)))
print(distances("d"), distances("f"))
