# One table of values in all presentation types.
values = (0.0, 1.0, -2.5, 1536.0, 0.0009765625, 1e20, float("inf"))
for spec in ("f", ".2f", "e", ".1e", "g", ".3g", "G", "%", ".0f", "n", "", ".4", "+g", " .1f", "010.2f", "<9g", "^9g", "*>9.1f"):
    print("%-7s" % spec, [format(v, spec) for v in values[:5]], format(values[6], spec).strip())
print(["%.3f" % v for v in values[:4]], ["%g" % v for v in values], "%5.1f|%-8.2e|%+g" % (2.25, 1536.0, 0.5))
print(f"{1e20:.1e} {1e-7:g} {123456789.0:.3g} {0.5:.0%} {-0.0:+.1f} {7:.2f} {True:.1f}")
