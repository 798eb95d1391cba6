# Text tools: run lengths, a word wrap, an anagram finder, diffs by longest common subsequence.
def rle(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]: j += 1
        out.append((text[i], j - i))
        i = j
    return out


def unrle(pairs): return "".join(c * n for c, n in pairs)


print(rle("aaabccd"), unrle(rle("xxyz")), rle(""))


def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = line + " " + word if line else word
    if line: yield line


def justify(line, width):
    words = line.split()
    gaps = len(words) - 1
    if not gaps: return line
    spaces, extra = divmod(width - sum(map(len, words)), gaps)
    return "".join(w + " " * (spaces + (i < extra)) for i, w in enumerate(words)).rstrip()


for line in wrap("the quick brown fox jumps over the lazy dog again", 16): print("|%s|" % justify(line, 16))
groups = {}
for word in "listen silent enlist google elgoog abc cab tea".split(): groups.setdefault("".join(sorted(word)), []).append(word)
print(sorted(g for g in groups.values() if len(g) > 1))


def diff(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            table[i][j] = table[i + 1][j + 1] + 1 if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    out = []
    while i < len(a) or j < len(b):
        if i < len(a) and j < len(b) and a[i] == b[j]:
            out.append(" " + a[i])
            i, j = i + 1, j + 1
        elif j == len(b) or i < len(a) and table[i + 1][j] >= table[i][j + 1]:
            out.append("-" + a[i])
            i += 1
        else:
            out.append("+" + b[j])
            j += 1
    return out


print(diff("abcde", "abxde"), diff("one two".split(), "zero one three".split()), diff("", "a"))


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


print(distance("kitten", "sitting"), distance("", "abc"), min("apple maple people".split(), key=lambda w: distance(w, "appel")))
caesar = lambda text, n: "".join(chr((ord(c) - 97 + n) % 26 + 97) if c.islower() else c for c in text)
print(caesar("hello, world", 3), caesar(caesar("zebra", 5), -5))
