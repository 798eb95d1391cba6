# format() of complex numbers.
for spec in ("", ".2f", "+.1f", "e", "g", ".3g", ">15", "<15|".strip("|"), "^12.1f", ",.1f", "12"):
    print(spec, [format(z, spec) for z in (1 + 2j, -0.5j, 1024 - 0.25j, 0j)])
for spec in ("d", "08", "=10", "x", "%", "s"):
    try:
        print(format(1j, spec))
    except ValueError as error:
        print(error)
print(f"{1j} {2+3j:.1f} {1j!r:>5}|", "%s" % 1j, str(complex(1.5, -0.0)), "{:>8}".format(1j))
