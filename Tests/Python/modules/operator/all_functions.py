# Every operator as a function.
# boards: microbit-v2
import operator as op

for name, args in (("add", (7, 2)), ("sub", (7, 2)), ("mul", (7, 2)), ("truediv", (7, 2)), ("floordiv", (-7, 2)), ("mod", (-7, 2)), ("pow", (7, 2)), ("lshift", (7, 2)), ("rshift", (7, 2)), ("and_", (7, 2)), ("or_", (7, 8)), ("xor", (7, 2)),
                   ("lt", (1, 2)), ("le", (2, 2)), ("eq", (1, 1.0)), ("ne", (1, 2)), ("ge", (1, 2)), ("gt", (1, 2)), ("neg", (5,)), ("pos", (-5,)), ("invert", (5,)), ("inv", (0,)), ("abs", (-3,)), ("not_", ([],)), ("truth", ("a",)), ("is_", (None, None)), ("is_not", (1, None)),
                   ("concat", ([1], [2])), ("contains", ("abc", "b")), ("countOf", ([1, 2, 1], 1)), ("indexOf", ("abc", "c")), ("getitem", ({"k": 5}, "k")), ("index", (True,)), ("length_hint", ([1, 2],))):
    print(name, getattr(op, name)(*args), end="; ")
print()
for use in (lambda: op.add(1, "a"), lambda: op.index(1.5), lambda: op.indexOf([1], 2), lambda: op.lt(1, "a"), lambda: op.getitem([], 0), lambda: op.neg("a"), lambda: op.truediv(1, 0)):
    try:
        print(use())
    except (TypeError, ValueError, IndexError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
print(list(map(op.mul, [1, 2], [3, 4])), op.call(max, 1, 5) if hasattr(op, "call") else 5)
