# sorted and list.sort with key and reverse; equal items keep their order.
words = "banana kiwi Apple fig cherry date Elder".split()
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower), sorted(words, reverse=True))
print(sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)), sorted("hello"), sorted({3: 1, 1: 2}))
pairs = [(i % 3, i) for i in range(9)]
pairs.sort(key=lambda p: p[0])
print(pairs)
pairs.sort(key=lambda p: p[0], reverse=True)
print(pairs)
a = [5, 2.5, True, -1, 0]
a.sort()
print(a, a.sort(), sorted([]), sorted([1]), sorted((2, 1)), sorted([[2], [1, 5], [1]]), sorted(["b", "", "a"]))
for bad in ([1, "a"], [None, None], [{}, {}]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
