# Generators that call themselves: trees, permutations, subsets, paths, towers, partitions.
def walk(tree, depth=0):
    if isinstance(tree, dict):
        for k in sorted(tree):
            yield depth, k
            yield from walk(tree[k], depth + 1)
    elif isinstance(tree, list):
        for t in tree: yield from walk(t, depth)
    else:
        yield depth, tree


print(list(walk({"b": [1, 2], "a": {"c": 3}})))


def permutations(items):
    if not items: yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]): yield (x,) + rest


def subsets(items):
    if not items:
        yield []
        return
    for rest in subsets(items[1:]):
        yield rest
        yield [items[0]] + rest


def partitions(n, largest=None):
    if n == 0: yield ()
    for first in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - first, first): yield (first,) + rest


def hanoi(n, a="a", b="b", c="c"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + b
        yield from hanoi(n - 1, c, b, a)


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for col in range(n):
        if all(col != c and abs(col - c) != len(placed) - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (col,))


def paths(graph, at, goal, seen=()):
    seen += (at,)
    if at == goal:
        yield seen
        return
    for to in graph.get(at, ""):
        if to not in seen: yield from paths(graph, to, goal, seen)


def gray(n):
    if n == 0: yield ""
    else:
        for s in gray(n - 1): yield "0" + s
        for s in reversed(list(gray(n - 1))): yield "1" + s


print(["".join(p) for p in permutations("abc")], list(subsets([1, 2, 3])))
print(list(partitions(5)), " ".join(hanoi(3)), list(queens(5))[:2], sum(1 for _ in queens(6)))
print(list(paths({"a": "bc", "b": "cd", "c": "d", "d": "a"}, "a", "d")), list(gray(3)), next(permutations("zyx")))


def flatten(x):
    try:
        for y in x:
            if y == x: raise TypeError
            yield from flatten(y)
    except TypeError:
        yield x


print(list(flatten([1, [2, ["ab", (3,)]], []])))


def interpret(tokens):
    for t in tokens:
        if t == "(": yield list(interpret(tokens))
        elif t == ")": return
        else: yield t


print(list(interpret(iter("a(b(cd)e)f"))))
