# Huffman codes with a heap written by hand, there and back.
class Heap:
    def __init__(self, items=()):
        self.a = []
        for i in items: self.push(i)

    def push(self, x):
        a, i = self.a, len(self.a)
        a.append(x)
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.a
        a[0], a[-1] = a[-1], a[0]
        top, i = a.pop(), 0
        while True:
            least = min((j for j in (i, 2 * i + 1, 2 * i + 2) if j < len(a)), key=lambda j: a[j], default=i)
            if least == i: return top
            a[i], a[least] = a[least], a[i]
            i = least

    def __len__(self): return len(self.a)


h = Heap([5, 2, 8, 1, 9, 3])
print([h.pop() for _ in range(len(h))])


class Tree:
    made = 0

    def __init__(self, weight, symbol=None, kids=()):
        self.weight, self.symbol, self.kids = weight, symbol, kids
        Tree.made += 1
        self.number = Tree.made

    def __lt__(self, other): return (self.weight, self.number) < (other.weight, other.number)

    def codes(self, prefix=""):
        if self.symbol is not None: yield self.symbol, prefix or "0"
        for bit, kid in zip("01", self.kids): yield from kid.codes(prefix + bit)


def build(text):
    counts = {}
    for c in text: counts[c] = counts.get(c, 0) + 1
    heap = Heap(Tree(n, c) for c, n in sorted(counts.items()))
    while len(heap) > 1:
        a, b = heap.pop(), heap.pop()
        heap.push(Tree(a.weight + b.weight, None, (a, b)))
    return heap.pop()


def decode(tree, bits):
    node = tree
    for b in bits:
        if node.kids: node = node.kids[int(b)]
        if node.symbol is not None:
            yield node.symbol
            node = tree


for text in ("abracadabra", "aaaa", "she sells sea shells"):
    tree = build(text)
    codes = dict(tree.codes())
    bits = "".join(codes[c] for c in text)
    print(len(text) * 8, len(bits), "".join(decode(tree, bits)) == text, sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[1]))[:3])
