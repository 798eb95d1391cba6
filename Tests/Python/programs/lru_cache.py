# A cache with a limit, as a class over a dictionary and a linked list.
class Link:
    def __init__(self, key=None, value=None):
        self.key, self.value, self.before, self.after = key, value, self, self

    def unlink(self):
        self.before.after, self.after.before = self.after, self.before

    def link_before(self, other):
        self.before, self.after = other.before, other
        self.before.after = other.before = self


class Cache:
    def __init__(self, limit): self.limit, self.links, self.end, self.hits = limit, {}, Link(), [0, 0]

    def __getitem__(self, key):
        link = self.links[key]
        link.unlink()
        link.link_before(self.end)
        return link.value

    def __setitem__(self, key, value):
        if key in self.links: self.links.pop(key).unlink()
        elif len(self.links) == self.limit:
            oldest = self.end.after
            oldest.unlink()
            del self.links[oldest.key]
        link = self.links[key] = Link(key, value)
        link.link_before(self.end)

    def __len__(self): return len(self.links)

    def __iter__(self):
        link = self.end.after
        while link is not self.end:
            yield link.key
            link = link.after

    def cached(self, f):
        def call(x):
            try:
                value = self[x]
                self.hits[0] += 1
            except KeyError:
                self[x] = value = f(x)
                self.hits[1] += 1
            return value
        return call


c = Cache(3)
for k in "abcd": c[k] = k.upper()
print(list(c), len(c), c["b"], list(c))
c["c"] = "again"
c["e"] = "E"
print(list(c), "d" in list(c), c["c"])
square = Cache(4).cached(lambda x: x * x)
d = Cache(2)
f = d.cached(lambda x: x + 100)
print([f(x) for x in (1, 2, 1, 3, 1, 2)], d.hits, list(d), square(9), square(9))
