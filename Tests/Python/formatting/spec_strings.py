# The format mini-language for strings.
for spec in ("", "6", "<6", ">6", "^6", "*^7", ".2", "5.1", "s", "_>5s", "=<4"):
    print(spec, "[" + format("abc", spec) + "]", end=" ")
print()
print("{:>5}|{:<5}|{:^5}|{:.1}|{:~^9}".format("é", "b", "c", "de", "mid"))
print("{:10}|{:<10}|{:>10}".format(str([1]), repr("x"), str(None)))
for spec in ("d", "+", ",", "=5", ".2f"):
    try:
        format("x", spec)
    except ValueError:
        print("ValueError", spec)
try:
    format([], "5")
except TypeError as error:
    print(error)
