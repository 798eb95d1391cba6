# reversed(): __reversed__, or __getitem__ and __len__ together; what lacks one of them is named.


class Letters:
    def __getitem__(self, index):
        return "abc"[index]

    def __len__(self):
        return 3


class NoLength:
    def __getitem__(self, index):
        return index


class Own:
    def __reversed__(self):
        yield from (3, 2)
        yield 1


class Number(int):
    def __getitem__(self, index):
        return self * index

    def __len__(self):
        return 4


print(list(reversed(Letters())), list(reversed(Own())), list(reversed(Number(5))))
for value in (NoLength(), Number, 5, {1, 2}, object()):
    try:
        print(list(reversed(value)))
    except TypeError as error:
        print(error)
print(list(reversed({"a": 1, "b": 2}.items())), list(reversed(bytearray(b"ab"))), list(reversed(range(1, 9, 3))))
