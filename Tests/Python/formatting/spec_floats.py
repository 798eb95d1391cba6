# The format mini-language for floats.
for spec in ("", "f", ".1f", ".0f", "8.2f", "<8.2f|", "^9.1f", "+.2f", " .2f", "08.2f", "e", ".3e", "g", ".3g", "%", ".1%", ",.2f", "E", "G"):
    if spec.endswith("|"):
        print("[" + format(1234.5, spec[:-1]) + "]", end=" ")
    else:
        print("[" + format(1234.5, spec) + "]", end=" ")
print()
for value in (0.0, -0.5, 1.0, 1e10, 2.5e-7, float("inf"), float("nan")):
    print(format(value, ".2f"), format(value, "g"), format(value, ".1e"), format(value, ""), format(value, "+.1f"))
print("{:.3f} {:10.4f}| {:<10.2f}| {:*>9.1f} {:=+9.1f}".format(3.14159, 2.71828, 1.5, 2.25, 2.5))
print("{:.2f}".format(3), "{:5.1f}".format(True), "{:g}".format(100000), "{:g}".format(1000000), "{:.0f}".format(0.5))
