# The whole format mini-language on str, int and float.
for value, specs in ((42, ("d", "5d", "<5d", "^6d", "+d", " d", "05d", "x", "#x", "#o", "#b", "X", "c", "e", ".1f", "%", "n", "=+6d")),
                     (-7, ("d", "=6d", "06d", "+", "x", "#b", ">4", "*^7")),
                     (1234567, (",", "_", "_x", "012,d", ",.1f", "_b")),
                     (2.5, ("", "f", ".0f", "8.2f", "<8.1f", "+.1e", "G", "%", ".2%", "08.3f", "#.0f", "=+8.1f", "g")),
                     ("text", ("", "s", "10", ">10", "^10", "*<8", ".2", "8.3", "->6"))):
    print([format(value, spec) for spec in specs])
print("{:>{}} {:{}{}{}.{}}".format("a", 4, 1.25, "*", "^", 9, 3))
print("{0[1]} {0[k]} {1.real} {1.__class__.__name__}".format({1: "one", "k": "key"}, 5))
print("{a!r:>5} {a!s:<5}| {b!a}".format(a="x", b="\xe9"))
for value, spec in ((5, "s"), ("a", "d"), (1.5, "d"), (5, ".2d"), ("a", "+"), ("a", ","), (5, "q"), ([], "5"), (3, "5.")):
    try:
        format(value, spec)
        print("fine", value, spec)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for text, args in (("{", ()), ("}", ()), ("{} {0}", (1, 2)), ("{1}", (0,)), ("{x}", ())):
    try:
        text.format(*args)
    except (ValueError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
