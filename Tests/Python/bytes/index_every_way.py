# Reading and writing single bytes: both ends, negative indices, what is no index, what is no byte.
data = b'\x00\x7f\xff'
array = bytearray(data)
print([data[i] for i in range(-3, 3)], [array[i] for i in range(-3, 3)], data[True], array[-1])
for i in range(-3, 3):
    array[i] = i + 3
print(array, [array[i] for i in range(3)])
array[0] = 255
array[-1] = 0
array[1] = True
print(list(array))
for target in data, array:
    for index in 3, -4, 2 ** 40, 'a', 1.0, None:
        try:
            print(target[index])
        except (IndexError, TypeError) as error:
            print(type(error).__name__, error)
for index, value in (0, 256), (0, -1), (3, 1), (-4, 1), (0, 'a'), (0, 1.5), ('x', 1), (0, 2 ** 40), (0, None):
    try:
        array[index] = value
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(list(array))
try:
    data[0] = 1
except TypeError as error:
    print(error)
empty = bytearray()
for i in 0, -1:
    try:
        print(empty[i])
    except IndexError as error:
        print(error)
total = 0
for i in range(len(array)):
    array[i] ^= 0xF0
    array[i] = array[i] >> 1 & 0x7F
    total += array[i]
print(total, array.hex())


class Own(bytearray):
    def __getitem__(self, index):
        return ('got', index)

    def __setitem__(self, index, value):
        print('set', index, value)


own = Own(b'ab')
own[0] = 5
print(own[0], own[1], bytes(own))


class Plain(bytearray):
    pass


plain = Plain(b'abc')
plain[1] = 90
print(plain[1], plain[-1], bytes(plain))
