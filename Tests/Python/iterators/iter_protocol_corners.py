# iter() of everything, exhaustion, changes while iterating, __length_hint__-less lists of endless things.
it = iter([1, 2])
print(iter(it) is it, next(it), next(it), next(it, None), next(it, None), list(it))
items = [1, 2]
it = iter(items)
next(it)
items.append(3)
print(list(it), next(it, "over"))
items.append(4)
print(next(it, "still over"))
for x in (iter(()), iter(""), iter({}), iter(set()), iter(range(0)), reversed([]), zip(), map(str, []), enumerate([])):
    print(next(x, "none"), end=" ")
print()
r = reversed([1, 2, 3])
print(next(r), list(r), list(reversed("abc")), list(reversed(range(3))), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))


class Rev:
    def __reversed__(self): return iter(["own"])


class Seq:
    def __len__(self): return 3

    def __getitem__(self, i):
        if i < 0: raise IndexError("negative %d" % i)
        return "xyz"[i]


print(list(reversed(Rev())), list(reversed(Seq())), list(Seq()), list(iter(Seq())))
z = zip([1, 2, 3], "ab")
print(next(z), list(z), list(z), list(zip()), list(zip("a")), list(zip([1], [2], [3])))
try:
    list(zip([1, 2], "a", strict=True))
except ValueError as e:
    print(e)
calls = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(calls), 0)), list(calls))
e = enumerate("ab", start=5)
print(next(e), list(e), list(enumerate([], 1)), list(enumerate("x", -1)))
f = filter(lambda x: x % 2, range(5))
print(next(f), list(f), list(filter(None, [0, 1, "", "a", None, []])))
m = map(lambda *a: a, [1, 2], "ab", (True, False))
print(next(m), list(m))
for bad in (lambda: iter(1), lambda: zip(1), lambda: enumerate(1), lambda: reversed({1}), lambda: iter([], 1), lambda: map(str), lambda: list(map(5, [1]))):
    try:
        bad()
    except TypeError as e:
        print(str(e)[:28])
