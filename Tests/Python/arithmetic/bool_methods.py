# bool: construction, its operators and what they give.
print(bool(), bool(0), bool("False"), bool([False]), bool(None), bool(0j), bool(b""), bool(...), bool(NotImplemented is None))
for a in (True, False):
    for b in (True, False):
        print(a & b, a | b, a ^ b, a and b, a + b, a * b, a < b, a == b, not a, ~a, a - b, -a)
print(type(True | 0).__name__, type(True & True).__name__, type(True ^ False).__name__, type(~True).__name__)
print(repr(True), str(False), f"{True:5}|{False:>6}|{True!s:>6}", "%d%s" % (True, True), hash(True), True.__index__())
print([1, 2, 3].index(True), {True: "t"}[1], True in [1.0], isinstance(True, (int, str)), max(True, 0.5), sorted([True, 0, False]))
try:
    class More(bool):
        pass
except TypeError as error:
    print(error)
try:
    bool(1, 2)
except TypeError as error:
    print(error)
