# How an array refuses numbers: in the words of the types of C that they go through; slices of other sizes.
# boards: microbit-v2
# needs: words of array about numbers
from array import array

for c in "bBhHiIlLqQ":
    seen = []
    for x in (-1, 128, 256, -129, 32768, 65536, -32769, 2**31, -2**31 - 1, 2**32, 2**63, -2**63 - 1, 2**64, -10**30):
        a = array(c, [0])
        try:
            a.append(x)
        except OverflowError as e:
            if str(e) not in seen:
                seen.append(str(e))
        try:
            a.insert(0, x)
            a[0] = x
        except OverflowError as e:
            assert str(e) in seen and len(a) == 1
    print(c, *seen, sep="|")
a = array("h", range(6))
for key, items in ((slice(None, None, 2), [1]), (slice(0, 6, -1), [1, 2]), (slice(5, None, -2), [7, 8, 9]), (slice(1, 3), [5]), (slice(None, None, 1), [1, 2, 3])):
    try:
        a[key] = array("h", items)
        print(a)
    except ValueError as e:
        print(e)
