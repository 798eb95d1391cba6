# The iterable of a for is evaluated once; the loop variable is an ordinary one.
calls = []


def source():
    calls.append("called")
    return [1, 2, 3]


for n in source():
    n *= 10
    print(n, end=" ")
print(n, calls)
data = [1, 2, 3]
for item in data:
    if item == 2: data.append(99)
print(data)
data = [1, 2, 3, 4, 5, 6]
for item in data:
    data.remove(item)
print(data)
for i in range(3):
    i = 100
print(i)
for i in []: pass
print(i)
word = "abc"
for word in word: print(word, end=" ")
print(word)
for x in range(3): 
    for x in "pq": pass
print(x)
d = {"a": 1}
try:
    for k in d: d[k + k] = 1
except RuntimeError as e:
    print(e)
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as e:
    print(e)
for bad in (5, None, 1.5, len):
    try:
        for _ in bad: pass
    except TypeError as e:
        print(e)
