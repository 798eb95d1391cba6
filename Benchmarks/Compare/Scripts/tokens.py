def tokens(text):
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            out.append(int(text[i:j]))
            i = j
        elif c in '+-*/()':
            out.append(c)
            i += 1
        else:
            i += 1
    return out
def value(t, at):
    if t[at] == '(':
        v, at = total(t, at + 1)
        return v, at + 1
    return t[at], at + 1
def product(t, at):
    v, at = value(t, at)
    while at < len(t) and t[at] in '*/':
        w, next = value(t, at + 1)
        v = v * w if t[at] == '*' else v // w
        at = next
    return v, at
def total(t, at):
    v, at = product(t, at)
    while at < len(t) and t[at] in '+-':
        w, next = product(t, at + 1)
        v = v + w if t[at] == '+' else v - w
        at = next
    return v, at
s = 0
for i in range(12):
    s += total(tokens('(12 + 34) * 5 - 678 / (9 - 2) + ' + str(i)), 0)[0]
print(s)
