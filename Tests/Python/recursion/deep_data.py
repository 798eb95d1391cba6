# Deeply nested data is printed, compared and copied, or refused in an orderly way.
# boards: microbit-v2
# needs: more machine stack than 4.3 KiB, for the nested eval
def nest(depth, make):
    x = make(None)
    for _ in range(depth):
        x = make(x)
    return x


a = nest(12, lambda x: [x])
b = nest(12, lambda x: [x])
print(a, a == b, a is b, str(a).count("["))
print(nest(5, lambda x: (x,)), nest(4, lambda x: {"k": x}), nest(3, lambda x: {1: [x]}))
print(nest(6, lambda x: (x, 1)) == nest(6, lambda x: (x, 1)), hash(nest(6, lambda x: (x,))) == hash(nest(6, lambda x: (x,))))
text = "(" * 15 + "7" + ")" * 15
print(eval(text), eval("[" * 10 + "]" * 10), eval("-" * 12 + "1"), eval("not " * 7 + "0"))
try:
    eval("(" * 2000 + ")" * 2000)
    print("accepted")
except (SyntaxError, RecursionError, MemoryError):
    print("refused")


def calls(n): return "f(" * n + "3" + ")" * n


f = lambda x: x + 1
print(eval(calls(10)), eval("+".join(["1"] * 60)), eval("1" + " if 1 else 2" * 5))
