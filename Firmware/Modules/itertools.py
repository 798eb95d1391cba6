# Iterators made of iterators.


def count(start=0, step=1):
    while True:
        yield start
        start += step


def cycle(iterable):
    kept = []
    for item in iterable:
        yield item
        kept.append(item)
    while kept:
        yield from kept


def repeat(object, times=None):
    while times is None or times > 0:
        yield object
        if times is not None:
            times -= 1


def accumulate(iterable, func=None, *, initial=None):
    items = iter(iterable)
    total = initial
    if initial is None:
        for total in items:
            break
        else:
            return
    yield total
    for item in items:
        total = total + item if func is None else func(total, item)
        yield total


def _chain(iterables):
    for iterable in iterables:
        yield from iterable


def _make_chain():
    def chain(*iterables):
        return _chain(iterables)
    chain.from_iterable = _chain
    return chain


chain = _make_chain()


def compress(data, selectors):
    return (item for item, wanted in zip(data, selectors) if wanted)


def dropwhile(predicate, iterable):
    items = iter(iterable)
    for item in items:
        if not predicate(item):
            yield item
            break
    yield from items


def takewhile(predicate, iterable):
    for item in iterable:
        if not predicate(item):
            break
        yield item


def filterfalse(predicate, iterable):
    return (item for item in iterable if not (item if predicate is None else predicate(item)))


def starmap(function, iterable):
    return (function(*item) for item in iterable)


def pairwise(iterable):
    items = iter(iterable)
    for last in items:
        for item in items:
            yield last, item
            last = item


class groupby:
    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._key = key
        self._wanted = self._current = self._value = self

    def __iter__(self):
        return self

    def __next__(self):
        self._number = None
        while self._current is self._wanted or self._current == self._wanted:
            self._step()
        self._wanted = self._current
        self._number = number = object()
        return self._current, self._members(number, self._current)

    def _step(self):
        self._value = value = next(self._items)
        self._current = value if self._key is None else self._key(value)

    def _members(self, me, wanted):
        while self._number is me and self._current == wanted:
            yield self._value
            if self._number is not me:
                return
            try:
                self._step()
            except StopIteration:
                return


def islice(iterable, *limits):
    start, stop, step = 0, None, 1
    if len(limits) == 1:
        stop, = limits
    elif len(limits) == 2:
        start, stop = limits
    elif len(limits) == 3:
        start, stop, step = limits
    else:
        raise TypeError('islice expected at %s arguments, got %d' % (
            ('most 4', len(limits) + 1) if limits else ('least 2', 1)))
    if stop is not None and (not isinstance(stop, int) or stop < 0):
        raise ValueError('%s for islice() must be None or an integer: 0 <= x <= sys.maxsize.' % (
            'Stop argument' if len(limits) == 1 else 'Indices'))
    start = 0 if start is None else start
    step = 1 if step is None else step
    if not isinstance(start, int) or start < 0:
        raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    if not isinstance(step, int) or step < 1:
        raise ValueError('Step for islice() must be a positive integer or None.')
    return _islice(iter(iterable), start, stop, step)


def _islice(items, start, stop, step):
    place = 0
    while stop is None or start < stop:
        while place <= start:
            for item in items:
                break
            else:
                return
            place += 1
        yield item
        start += step
    # What lies between the last one and the end is taken, too.
    while stop is not None and place < stop:
        for item in items:
            break
        else:
            return
        place += 1


def tee(iterable, n=2):
    if n < 0:
        raise ValueError('n must be >= 0')
    items = iter(iterable)
    waiting = [[] for _ in range(n)]

    def branch(mine):
        while True:
            if not mine:
                for item in items:
                    break
                else:
                    return
                for queue in waiting:
                    queue.append(item)
            yield mine.pop(0)

    return tuple([branch(queue) for queue in waiting])


def zip_longest(*iterables, fillvalue=None):
    iterators = [iter(iterable) for iterable in iterables]
    left = len(iterators)
    while left:
        row = []
        for number, items in enumerate(iterators):
            value = fillvalue
            if items is not None:
                for value in items:
                    break
                else:
                    iterators[number] = None
                    left -= 1
            row.append(value)
        if left:
            yield tuple(row)


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError('repeat argument cannot be negative')
    pools = [tuple(pool) for pool in iterables] * repeat
    if not all(pools):
        return
    places = [0] * len(pools)
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        at = len(pools) - 1
        while at >= 0:
            places[at] += 1
            if places[at] < len(pools[at]):
                break
            places[at] = 0
            at -= 1
        if at < 0:
            return


def permutations(iterable, r=None):
    pool = tuple(iterable)
    r = len(pool) if r is None else r
    _check(r)
    return _permute(pool, r, [])


def _check(r):
    if r < 0:
        raise ValueError('r must be non-negative')


def _permute(pool, r, places):
    if len(places) == r:
        yield tuple([pool[place] for place in places])
        return
    for place in range(len(pool)):
        if place not in places:
            yield from _permute(pool, r, places + [place])


def combinations(iterable, r):
    return _combine(tuple(iterable), r, 1)


def combinations_with_replacement(iterable, r):
    return _combine(tuple(iterable), r, 0)


def _combine(pool, r, gap):
    _check(r)
    n = len(pool)
    if gap and r > n or r and not n:
        return
    places = [gap * number for number in range(r)]
    while True:
        yield tuple([pool[place] for place in places])
        at = r - 1
        while at >= 0 and places[at] == n - 1 - gap * (r - 1 - at):
            at -= 1
        if at < 0:
            return
        value = places[at] + 1
        while at < r:
            places[at] = value
            value += gap
            at += 1
