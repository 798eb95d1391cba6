# Far more is allocated than any heap here holds; what is live stays right.
def churn(n):
    kept = []
    for i in range(n):
        text = "item " + str(i) * 3
        kept.append((i, text, [text[:4], {i: text}]))
        if len(kept) > 8:
            kept.pop(0)
    return kept


kept = churn(1500)
print(len(kept), kept[0], all(t == "item " + str(i) * 3 and d[i] is t for i, t, (_, d) in kept))
total = 0
for i in range(800):
    row = list(range(i % 40))
    total += sum(row) + len(str(row))
print(total)
s = ""
for i in range(400):
    s = (s + chr(97 + i % 26))[-50:]
print(s)
big = 1
for i in range(300):
    big = big * 12345 % (10 ** 40 + 7)
print(big)
