# `reverse` is an int, for list.sort and sorted.
class Yes:
    def __index__(self): return 1


items = [2, 3, 1]
print(sorted(items, reverse=7), sorted(items, reverse=0), sorted(items, reverse=False))
print(sorted(items, reverse=Yes(), key=None))
items.sort(reverse=Yes())
print(items)
for value in (None, "yes", 1.5, [1], ...):
    try:
        items.sort(reverse=value)
    except TypeError as e:
        print(e)
print(items)
