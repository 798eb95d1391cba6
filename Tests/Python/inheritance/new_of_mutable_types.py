# Subclasses of list, dict, set and bytearray with a __new__ of their own are filled by the __init__ of the built-in type.


class Items(list):
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)


class Table(dict):
    def __new__(cls, *args, **keywords):
        made = super().__new__(cls)
        made.made_by = "new"
        return made


class Members(set):
    def __new__(cls, *args):
        return super().__new__(cls)


class Bytes(bytearray):
    def __init__(self, text, times=1):
        super().__init__(text.encode() * times)


class Shared(list):
    only = None

    def __new__(cls, *args):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only


print(Items([1, 2]), Items(), Items("ab"))
table = Table({1: 2}, x=3)
print(table, table.made_by, Table(a=1), Table([(5, 6)]))
print(Members([1]), Members(), len(Members("abca")))
print(Bytes("ab"), Bytes("x", 3), str(Bytes("")), f"{Bytes('q')}", bytes(Bytes("z")))
first = Shared([1])
second = Shared([2, 3])
print(first, first is second)
try:
    Items(1, 2)
except TypeError as error:
    print(type(error).__name__)
