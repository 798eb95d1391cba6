# takewhile, dropwhile, filterfalse, starmap.
# boards: microbit-v2
from itertools import count, dropwhile, filterfalse, starmap, takewhile

small = lambda x: x < 3
print(list(takewhile(small, [1, 2, 5, 1])), list(dropwhile(small, [1, 2, 5, 1])), list(takewhile(small, [])), list(dropwhile(small, [9])), list(takewhile(small, count())), next(dropwhile(small, count())))
print(list(filterfalse(small, range(6))), list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(str.isdigit, "a1b2")), list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(max, ["ab", (5, 1, 9)])), list(starmap(lambda *a: len(a), [(), (1,), "abc"])))
it = iter([1, 2, 5, 6])
print(list(takewhile(small, it)), list(it), list(starmap(divmod, zip([7, 9], [2, 4]))))
calls = []
d = dropwhile(lambda x: calls.append(x) or x < 2, [1, 2, 1, 0])
print(list(d), calls)
for use in (lambda: list(takewhile(5, [1])), lambda: list(starmap(pow, [1])), lambda: list(filterfalse(len, [1])), lambda: dropwhile(small)):
    try:
        print(use())
    except TypeError as error:
        print(type(error).__name__)
