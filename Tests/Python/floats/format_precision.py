# The presentation types of float with growing precision.
for precision in (0, 1, 2, 3, 5):
    print([format(x, ".%df" % precision) for x in (0.5, 2.5, 1234.0625, -0.03125)], format(0.15625, ".%de" % precision),
          format(640.0, ".%dg" % (precision or 1)), format(0.3125, ".%d%%" % precision))
print([format(1536.0, spec) for spec in (".1", ".2", ".3", ".4", ".6", "g", ".10g", "#g", "#.2g", "#.0f", "#.0e")])
print([format(x, "g") for x in (1e5, 1e6, 0.0001, 0.00001, 123456.0, 1234567.0, 0.5, 100.0)])
print([format(1234567.0, spec) for spec in (",", ",.1f", "_.0f", "15,.2f", "015,.2f", "<15,.1f", "+,.0f")])
print([format(-2.5, spec) for spec in ("=8", "08", "^8", "*=8.2f", "+", " ", "-", "e", "E", "n")])
