# Iterators around iterators: peeking, pushing back, batches, windows.
class Peekable:
    def __init__(self, items): self.items, self.kept = iter(items), []

    def __iter__(self): return self

    def __next__(self): return self.kept.pop() if self.kept else next(self.items)

    def peek(self, default=None):
        for item in self:
            self.kept.append(item)
            return item
        return default

    def push(self, item): self.kept.append(item)


p = Peekable("abc")
print(p.peek(), next(p), p.peek(), list(p), p.peek("end"), next(p, "nothing"))
p.push(1)
p.push(2)
print(list(p), list(p))


def tokens(text):
    chars = Peekable(text)
    for c in chars:
        if c.isdigit():
            while (chars.peek() or "").isdigit(): c += next(chars)
            yield int(c)
        elif c != " ":
            yield c


print(list(tokens("12+(3 * 456)")), list(tokens("")))


def batches(items, n):
    items = iter(items)
    while batch := [x for _, x in zip(range(n), items)]:
        yield batch


def window(items, n):
    kept = []
    for x in items:
        kept = kept[-(n - 1):] + [x] if n > 1 else [x]
        if len(kept) == n: yield tuple(kept)


print(next(tokens("7x")), sum(x for x in tokens("1 2 3")))
print(list(batches(range(7), 3)), list(window("abcde", 3)), [a < b for a, b in window([1, 3, 2, 5], 2)], list(window([1], 2)))
