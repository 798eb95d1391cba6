# Sequence patterns: length first, then item by item; strings are no sequences.
def shape(x):
    match x:
        case []: return "empty"
        case [one]: return "one", one
        case 1, 2: return "one two"
        case (a, [b, c]): return "nested", a, b, c
        case [first, *middle, last] if len(middle) > 2: return first, middle, last
        case [first, second, *_]: return "from", first, second
    return "no sequence"


for value in ([], (), [5], (1, 2), [1, 2.0], ["x", (3, 4)], range(6), (1, 2, 3), "ab", b"ab",
              {1, 2}, {"a": 1}, bytearray(b"ab")):
    print(type(value).__name__, shape(value))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a + b + c + d)
match 1, 2, 3:
    case *head, tail: print(head, tail)
match (9,):
    case (x): print("a group is no sequence:", x)
match (9,):
    case (x,): print("but this is:", x)
match [[], [[]]]:
    case [[], [[]]]: print("empty ones")
