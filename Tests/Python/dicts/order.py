# Entries stay in the order of their insertion.
d = {}
for word in "the cat and the dog and the bird".split():
    d[word] = d.get(word, 0) + 1
print(d)
del d["cat"]
d["cat"] = "again"
d["the"] = "same place"
print(d, list(d)[-1], [k for k, v in d.items() if v == 1])
for i in range(20):
    d[i] = i
for i in range(0, 20, 2):
    del d[i]
d[4] = "four"
print(list(d))
print(list(reversed(["a", "b"])), list(dict(z=1, y=2, x=3)))
