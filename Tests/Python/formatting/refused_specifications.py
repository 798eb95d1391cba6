# Which specifications are refused, and by what words.
cases = (5, ",n"), (5.0, "_n"), (65, ",c"), (65, "_c"), (65, "+c"), (5, ",s"), (5, ".2s"), (True, "s"), (5, "dd"), (5, ",_d"), ("a", ","), ("a", "_d"), (5, ",x"), (5, ".2"), ("a", "#"), ("a", "+"), ("a", " "), ("a", "=5"), (1.5, "d"), ([], "5"), (1114112, "c"), (-1, "c"), (2**40, "c")
for value, spec in cases:
    try:
        print(format(value, spec))
    except Exception as e:
        print(value, spec, type(e).__name__, e)
for value in (-1, 1114112, 2**70, "ab"):
    try:
        print("%c" % value)
    except Exception as e:
        print(value, type(e).__name__, e)
for number in (2**31, -1, 2**70, 1114112):
    try:
        chr(number)
    except Exception as e:
        print(number, type(e).__name__, e)
