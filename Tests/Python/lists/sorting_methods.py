# sort and sorted: keys, reverse, stability, and lists that change meanwhile.
words = ["pear", "fig", "apple", "kiwi", "date", "Fig"]
words.sort()
print(words)
words.sort(key=str.lower)
print(words)
words.sort(key=len, reverse=True)
print(words, sorted(words, key=lambda w: (w[-1], w)))
pairs = [(1, "b"), (0, "x"), (1, "a"), (0, "c")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True), sorted(pairs, reverse=True))
print(sorted([3, 1.5, True, -2]), sorted("hello"), sorted({3: 1, 1: 2}), sorted(range(5), key=lambda x: -x), [].sort(), sorted(()), sorted([None]), sorted([[2], [1, 5], []]))
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x)
print(calls)


def failing(x):
    if x == 2: raise RuntimeError("no key")
    return x


a = [3, 2, 1]
try:
    a.sort(key=failing)
except RuntimeError as error:
    print(error, sorted(a))
for bad in ([1, "a"], [None, 1], [(1, "a"), (1, 2)], [1j, 2j], [{}, {}]):
    try:
        sorted(bad)
    except TypeError as error:
        print(error)
