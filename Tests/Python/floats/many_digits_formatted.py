# More digits than a float has, asked for by formats.
# floats: rounded
for number in (0.1, 1 / 3, 1e5 / 3, 2 / 3e5, 123456789.0):
    print("%.3f %.12f %.10e %.9g" % (number, number, number, number))
    print(f"{number:.15f}|{number:>25.12g}|{number!r:>22}|{number:,.4f}")
    print(f"{number:e} {number:g} {number:%} {number}")
