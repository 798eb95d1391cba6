# islice with one, two and three numbers, None and what it refuses.
# boards: microbit-v2
from itertools import count, islice

s = "abcdefgh"
print(*("".join(islice(s, *args)) for args in ((3,), (2, 5), (2, None), (None,), (1, 7, 2), (None, None, 3), (0,), (5, 2), (3, 100), (0, None, 5))), sep="|")
it = iter(range(10))
print(list(islice(it, 2)), list(islice(it, 1, 3)), next(it), list(islice(it, 0)), next(it), list(islice(it, None, None, 2)), list(it))
print(list(islice(count(), 2, 12, 4)), list(islice([], 5)), list(islice({"a": 1, "b": 2}, 1)))
for args in ((-1,), (0, -1), (0, 5, 0), (0, 5, -1), ("a",), (1.5,)):
    try:
        print(list(islice(s, *args)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
a = islice(s, 2)
print(next(a), next(a), next(a, "none"), next(a, "none"), iter(a) is a)
