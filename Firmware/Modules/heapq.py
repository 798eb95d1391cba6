# Priority queues in lists: the smallest item first.


def _up(heap, start, place):
    item = heap[place]
    while place > start:
        above = (place - 1) >> 1
        if not item < heap[above]:
            break
        heap[place] = heap[above]
        place = above
    heap[place] = item


def _down(heap, place):
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _up(heap, start, place)


def _check(name, heap):
    if not isinstance(heap, list):
        raise TypeError('%s must be list, not %s' % (name, type(heap).__name__))


def heappush(heap, item):
    _check('heappush() argument 1', heap)
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap):
    _check('heappop() argument', heap)
    if not heap:
        raise IndexError('index out of range')
    item = heap.pop()
    if heap:
        return heapreplace(heap, item)
    return item


def heapreplace(heap, item):
    _check('heapreplace() argument 1', heap)
    if not heap:
        raise IndexError('index out of range')
    result = heap[0]
    heap[0] = item
    _down(heap, 0)
    return result


def heappushpop(heap, item):
    _check('heappushpop() argument 1', heap)
    if heap and heap[0] < item:
        return heapreplace(heap, item)
    return item


def heapify(heap):
    _check('heapify() argument', heap)
    for place in reversed(range(len(heap) >> 1)):
        _down(heap, place)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n] if n > 0 else list(iterable)[:0]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:n] if n > 0 else list(iterable)[:0]


def merge(*iterables, key=None, reverse=False):
    heads = []
    for number, items in enumerate(iterables):
        items = iter(items)
        for item in items:
            heads.append([item if key is None else key(item), number, item, items])
            break
    while heads:
        best = heads[0]
        for head in heads:
            if (best[0] < head[0]) if reverse else (head[0] < best[0]):
                best = head
        yield best[2]
        for item in best[3]:
            best[0] = item if key is None else key(item)
            best[2] = item
            break
        else:
            heads.remove(best)
