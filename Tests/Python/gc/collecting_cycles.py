# Cycles that nothing refers to are collected; what is in use survives.
import gc


class Node:
    def __init__(self, name):
        self.name, self.peer = name, None


def make_garbage(n):
    for i in range(n):
        a, b = Node(i), Node(-i)
        a.peer, b.peer = b, a
        loop = [a]
        loop.append(loop)
        d = {"self": None}
        d["self"] = d


kept = Node("kept")
kept.peer = kept
data = {"list": [1, [2, (3, "four")]], "text": "abc" * 3}
for round in range(5):
    make_garbage(100)
    gc.collect()
print(kept.peer.name, kept.peer.peer is kept, data)
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), isinstance(gc.collect(), int) or gc.collect() is None)
make_garbage(600)
print(kept.peer.name, data["list"][1][1][1])
