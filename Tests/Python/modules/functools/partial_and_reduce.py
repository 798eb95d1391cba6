# reduce and partial.
# boards: microbit-v2
from functools import partial, reduce

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 5))
try:
    reduce(max, [])
except TypeError as error:
    print(error)
binary = partial(int, base=2)
print(binary('101'), binary.args, binary.keywords, binary.func is int)
print(partial(partial(max, 1), 2)(3), partial(divmod, 17)(5))
try:
    partial(3)
except TypeError as error:
    print(error)
