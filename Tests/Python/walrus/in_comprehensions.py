# := in a comprehension binds in the function around it.
numbers = [1, 5, 2, 8, 3]
print([last := x for x in numbers], last)
print([y for x in numbers if (y := x * 3) % 2 == 0], y)
print(any((hit := n) > 4 for n in numbers), hit)
print(all((miss := n) < 8 for n in numbers), miss)
total = 0
print([total := total + n for n in numbers], total)


def running(values):
    best = values[0]
    seen = [best := max(best, v) for v in values]
    return seen, best


print(running([2, 1, 4, 3]))


def use_global():
    global marker
    [marker := c for c in "xyz"]


use_global()
print(marker)
print({(k := c): k * 2 for c in "ab"}, k)
