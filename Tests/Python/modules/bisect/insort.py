# insort keeps a list sorted.
from bisect import insort, insort_left, insort_right

kept = []
for x in [5, 1, 4, 1, 3]:
    insort(kept, x)
    print(kept)
pairs = [(1, 'b'), (2, 'a')]
insort_left(pairs, (1, 'a'))
insort_right(pairs, (3, 'z'))
print(pairs)
words = ['fig', 'pear']
insort(words, 'date', key=len)
insort_left(words, 'kiwi', key=len)
print(words)
