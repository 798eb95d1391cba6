# Subclasses of list, dict, set and bytearray override what they like.
class History(list):
    def append(self, item):
        super().append(item)
        if len(self) > 3: del self[0]

    def __getitem__(self, key):
        if isinstance(key, str): return [x for x in self if str(x).startswith(key)]
        return super().__getitem__(key)


h = History()
for word in ("apple", "bean", "corn", "beet"): h.append(word)
print(h, h["be"], h[0], h[-1], h[1:], len(h), sorted(h, reverse=True))


class Folded(dict):
    def __setitem__(self, key, value): super().__setitem__(key.lower(), value)

    def __getitem__(self, key): return super().__getitem__(key.lower())

    def __contains__(self, key): return super().__contains__(key.lower())



f = Folded()
f["Key"] = 1
print(f["KEY"], "kEy" in f, f, f.get("KEY"), list(f.items()))


class Sorted(set):
    def __iter__(self): return iter(sorted(set.__iter__(self)))

    def add(self, item):
        if item in self: raise ValueError("twice: %r" % item)
        super().add(item)


s = Sorted([3, 1])
s.add(2)
print(list(s), len(s), s | {9} == {1, 2, 3, 9}, 3 in s)
try:
    s.add(2)
except ValueError as e:
    print(e)


class Packet(bytearray):
    def checksum(self): return sum(self) % 256


p = Packet(b"\x01\x02")
p.append(255)
p += b"\x03"
print(p.checksum(), p[1:3], len(p), isinstance(p, bytearray), bytes(p))
