# Of several mistakes in a format specification the same one is told; signs and # that have no place.
# boards: microbit-v2
# needs: more flash than microbit-v1 has for the order of such errors
def attempt(value, spec):
    try:
        print(repr(spec), repr(format(value, spec)))
    except ValueError as e:
        print(repr(spec), e)


for spec in (",", "_", "+,", " ,", "-,", "+#,", ",x", ",d", "_x", ",s", "-", "+", " ", "-s", "+5", "+#", "#", "#s", "-d", "=5", "+=5"):
    attempt("text", spec)
for spec in (",c", "_c", "+c", "-c", " c", "#c", "+#c", "5c", ".2c", "+.2c", ",n", "_n", ",s", ",k", "_k", ",x", "_x", "_b", ",b", "+_d"):
    attempt(65, spec)
for spec in (",n", "_n", ",x", "_x", ",s", ",f", "_e", ",%", ",k", "+,"):
    attempt(1234.5, spec)
attempt(True, ",s")
attempt(True, "#c")
for spec in (",x", ",s", "_n", "+,f"):
    attempt(1j, spec)
print("{:{}}".format(7, "5c") == "    \x07", f"{'a':>5}", f"{1234:,}", f"{-5:+d}", f"{'x':5}|")
