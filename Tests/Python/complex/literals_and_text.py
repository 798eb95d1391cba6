# How complex numbers are written and printed.
print(1j, 2J, 0j, 1.5j, 10j, 1e3j, 1_0j)
print(1 + 2j, 1 - 2j, -1 - 2j, 0.5 + 0.25j, 3 + 0j, -0.0 + 1j)
print([1j], (2 - 1j,), {1j: 2j}, str(1 + 1j), "%s %r" % (2j, 3j), f"{1j!r}")
for text in ("1", "1+2j", "-1.5-0.5j", "j", "-j", "3j", "(2+3j)", " 1e2+1e1j ", "+4", "1e-1j"):
    print(text, complex(text))
for bad in ("", "1+", "1 + 2j", "j1", "1+2", "(1", "2k", "1++2j"):
    try:
        print(complex(bad))
    except ValueError as e:
        print(repr(bad), e)
