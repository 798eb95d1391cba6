# `str()` of a class derived from bytes is not its `__repr__`, for bytes have a `__str__`; that of a list is.
class Raw(bytes):
    def __repr__(self): return "Raw.__repr__"


class Buffer(bytearray):
    def __repr__(self): return "Buffer.__repr__"


class Row(list):
    def __repr__(self): return "Row.__repr__"


class Loud(bytes):
    def __str__(self): return "Loud.__str__"


print(str(Raw(b"a")), repr(Raw(b"a")), [Raw()])
print(str(Buffer(b"a")), repr(Buffer(b"a")))
print(str(Row()), repr(Row()), f"{Row()}")
print(str(Loud(b"a")), repr(Loud(b"a")), f"{Raw(b'a')}|{Buffer(b'')}")
for text in (Raw(b"x"), Buffer(b"x"), bytearray(b"x")):
    try:
        int(text)
    except ValueError as e:
        print(e)
