# Wildcards, edit distance and the longest common part of texts.
def wild(pattern, text):
    if not pattern: return not text
    if pattern[0] == "*": return any(wild(pattern[1:], text[i:]) for i in range(len(text) + 1))
    return bool(text) and pattern[0] in ("?", text[0]) and wild(pattern[1:], text[1:])


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def common(a, b):
    best = ""
    for i in range(len(a)):
        while a[i:i + len(best) + 1] in b and i + len(best) < len(a):
            best = a[i:i + len(best) + 1]
    return best


print([wild(p, "main.py") for p in ("*.py", "m*", "????.py", "*a*n*", "x*", "main", "*", "")])
print([distance(a, b) for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"), ("flaw", "lawn"))])
print(common("xabcdy", "zabcdw"), repr(common("ab", "cd")), common("aaa", "aa"))
words = "apple apply ape maple".split()
print(min(words, key=lambda w: distance(w, "aple")), sorted(words, key=lambda w: (distance(w, "apple"), w)))
print([w for w in words if wild("ap*e", w)])
