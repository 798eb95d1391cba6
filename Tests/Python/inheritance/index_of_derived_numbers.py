# An int of a derived class is an index by itself: its `__index__` is not called. Other types' is.
class Number(int):
    def __index__(self): raise ValueError("called")


class Word(str):
    def __index__(self): return 2


class Count(dict):
    def __index__(self): return len(self)


class Row(list):
    def __index__(self): return 1

    def __getitem__(self, key):
        if key > 2: raise IndexError
        return key * 10


class Steps(int):
    def __getitem__(self, key):
        if key == 3: raise IndexError
        return key


n = Number(2)
print("abc"[n], [1, 2, 3][n:], (1, 2, 3)[:n], b"abc"[n], range(5)[n])
print(hex(n), bin(n), [7] * n, n * "ab", bytes(n), bytearray(n))
print(int(Word("7")), float(Word("7")), [1, 2, 3][Word("0")], "ab" * Count(a=1, b=2))
print(int(Row()), float(Row()), list(Row()), "abc"[Row()])
print(list(Steps(9)), tuple(Steps(9)), 2 in Steps(0), sum(Steps()))
items = [1, 2]
same = items
items *= Count(a=1, b=2)
print(same)
