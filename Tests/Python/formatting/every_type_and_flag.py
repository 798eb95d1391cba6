# The format mini-language by type: what each takes of sign, #, 0, width, grouping and precision, and what it refuses.


def show(value, *specs):
    results = []
    for spec in specs:
        try:
            results.append(f"{spec}={format(value, spec)!r}")
        except ValueError as error:
            results.append(f"{spec}: {error}")
    print("; ".join(results))


show(42, "b", "o", "x", "X", "c", "d", "n", "e", "%")
show(-42, "#b", "#o", "#X", "+#010x", "_b", ",d", "=+8", "*^9", "08,")
show(1234567, ",", "_", "_x", ",x", "015,", ".2", "+.3e", "s")
show(0.5, "d", "x", "%", ".0%", "g", "G", "e", "#g", "08.3f", "+,.1f")
show(1234.5, ",", "_.2f", ".3", "=+12.1f", "<10|", "c")
show(True, "", "d", "5", "s", "x", "+")
show("text", "s", ".2", ">6.3", "*^8", "08", "=8", "+", ",", "d")
show(float("inf"), "", "f", "F", "08", "+e", "%", ".1g")
