# chain, compress, dropwhile, takewhile, filterfalse, starmap, pairwise, zip_longest.
# boards: microbit-v2
from itertools import (chain, compress, dropwhile, filterfalse, pairwise, starmap, takewhile,
                       zip_longest)

print(list(chain('ab', [1])), list(chain.from_iterable(['x', 'yz'])), list(chain()))
print(list(compress('abcd', [1, 0, 1, 0])), list(filterfalse(None, [0, 1, 2, 0])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise([1, 2, 3, 4])), list(pairwise([1])))
print(list(zip_longest('abc', 'x', fillvalue='-')), list(zip_longest('a', [1, 2])))
