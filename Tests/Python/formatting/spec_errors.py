# What the format mini-language refuses, with CPython's words.
# differs: on microbit-v1 a minus sign for text and # for a character are taken, and of several mistakes another one may be told
for value, spec in ((1, "s"), (1, ".2"), (1, "q"), ("a", "d"), ("a", "+"), ("a", " "), ("a", "=5"), ("a", ","), ("a", "#"), (1.5, "d"), (1.5, "x"), (1.5, "s"),
                    (1, "c,"), (1, ",x"), (1, ",_"), (1, "_,"), (1, ",,"), (-1, "c"), (1 << 21, "c"), (1, "+c"), (1, "5.3"), ("a", "."), ("a", ".f"),
                    (1, "<<<5"), ([], "5"), (None, "d"), (1j, "d"), ((), ">3"), (object, "s"), (True, "s"), ("a", "5z"), ("a", "_"), (5, ".1d")):
    try:
        print(repr(format(value, spec)))
    except (ValueError, TypeError, OverflowError) as error:
        print(spec, type(error).__name__, error)
