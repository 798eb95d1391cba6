# bisect with bounds and keys, insort at both sides.
import bisect

a = [1, 2, 2, 2, 5, 8]
print([(x, bisect.bisect_left(a, x), bisect.bisect_right(a, x)) for x in (0, 1, 2, 3, 8, 9)])
print(bisect.bisect(a, 2, 3), bisect.bisect_left(a, 2, 2, 5), bisect.bisect(a, 5, hi=3), bisect.bisect([], 1), bisect.bisect_left(a, 2, lo=6), bisect.bisect_right("abcd", "b"), bisect.bisect_left((1, 3), 2))
b = []
for x in (3, 1, 2, 3):
    bisect.insort(b, (x, len(b)))
print(b)
c = ["a", "bbb"]
bisect.insort(c, "cc", key=len)
bisect.insort_left(c, "d", key=len)
print(c, bisect.bisect_left(c, 2, key=len), bisect.bisect_right(c, 1, key=len))
count = bisect.bisect_right(a, 2) - bisect.bisect_left(a, 2)
print(count, a[bisect.bisect_left(a, 3):], a[:bisect.bisect_left(a, 3)])
for use in (lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1,), 0)):
    try:
        print(use())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
