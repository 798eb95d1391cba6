# Several keys, mixed directions, stability, keys computed once.
rows = [("pear", 3, 0.5), ("fig", 12, 0.25), ("apple", 3, 2.0), ("kiwi", 12, 0.25), ("date", 1, 4.0)]
print([r[0] for r in sorted(rows, key=lambda r: (r[1], r[0]))], [r[0] for r in sorted(rows, key=lambda r: (-r[1], r[2], r[0]))])
by_price = sorted(rows, key=lambda r: r[2])
print([r[0] for r in by_price], [r[0] for r in sorted(by_price, key=lambda r: r[1])], [r[0] for r in sorted(by_price, key=lambda r: r[1], reverse=True)])
count = 0


def key(row):
    global count
    count += 1
    return len(row[0])


print([r[0] for r in sorted(rows, key=key)], count, max(rows, key=key)[0], count)
words = "the Quick brown fox Jumps over The lazy dog".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=lambda w: (len(w), w.lower())))
order = {c: i for i, c in enumerate("zyxwvutsrqponmlkjihgfedcba")}
print(sorted("hello", key=order.get), sorted(range(10), key=lambda n: (n % 3, -n)), sorted([0.5, -1, True, 2]), sorted([[2, 1], [1, 9], [1]]))
indexes = sorted(range(len(words)), key=lambda i: words[i].lower())
print(indexes, [words[i] for i in indexes][:3], sorted(zip([2, 1], "ab")), sorted({"b": 1, "a": 2}.items(), key=lambda i: i[1]))
