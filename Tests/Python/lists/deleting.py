# del of items and slices with all steps.
def without(key):
    a = list(range(10))
    del a[key]
    return a


for key in (0, -1, 5, slice(2, 5), slice(None, None, 2), slice(None, None, -3), slice(8, 2, -2), slice(5, 2), slice(-3, None), slice(None)):
    print(key, without(key))
for key in (10, -11, "a", 1.0, slice(None, None, 0)):
    try:
        without(key)
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
a = [1, 2, 3]
b = a
del a[:], b
print(a)
