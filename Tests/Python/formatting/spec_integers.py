# The format mini-language for integers.
for spec in ("", "5", "<5", ">5", "^5", "=5", "*^7", "05", "+", "-", " ", "+05", "x", "X", "#x", "o", "#o", "b", "#b", "#010x", "08b", "c", "d", "n", ",", "_", "e", ".2f", "%"):
    print(spec, "[" + format(65, spec) + "]", end=" ")
print()
for spec in ("d", "+d", "06d", "x", "#b", ",", "^9", "=+8"):
    print("[" + format(-1234, spec) + "]", end=" ")
print()
print("{:,} {:_} {:_x} {:012,}".format(1234567, 1234567, 0xABCDEF01, 12345), format(True, "d"), format(True), format(True, "5"))
for spec in ("s", "5.3d", "q", ",x"):
    try:
        format(5, spec)
    except ValueError:
        print("ValueError", spec)
