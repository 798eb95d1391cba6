# iter() with a sentinel, and helpers written by hand.
queue = [3, 1, 4, 0, 9]
print(list(iter(lambda: queue.pop(0), 0)), queue)


def chain(*sources):
    for s in sources:
        for x in s:
            yield x


def islice(source, start, stop):
    for i, x in enumerate(source):
        if i >= stop: return
        if i >= start: yield x


def groupby(source, key):
    group, last = [], None
    for x in source:
        k = key(x)
        if group and k != last:
            yield last, group
            group = []
        last = k
        group.append(x)
    if group: yield last, group


def product(*pools):
    if not pools:
        yield ()
        return
    for x in pools[0]:
        for rest in product(*pools[1:]):
            yield (x,) + rest


print(list(chain("ab", [1], range(2))), list(islice(iter(int, 1), 1, 4)), list(islice("abcdef", 2, 5)))
print(list(groupby([1, 3, 2, 4, 5], lambda x: x % 2)), list(product("ab", [0, 1])), len(list(product("ab", "cd", "efg"))))
