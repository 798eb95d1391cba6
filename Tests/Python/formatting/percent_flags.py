# Flags of % in every combination that matters.
for form in ("%d", "%+d", "% d", "%05d", "%-5d|", "%+05d", "% 05d", "%+-5d|", "%5.3d", "%-6.3d|", "%#x", "%#X", "%#o", "%#08x", "%x", "%.0d", "%+.3d", "%0-5d|", "%ld", "%hd"):
    print(form, [form % n for n in (0, 42, -7)])
for form in ("%f", "%.1f", "%+.1f", "%08.2f", "%-8.1f|", "%e", "%.0e", "%E", "%g", "%#g", "%G", "%.3g", "%#.0f", "% .2f", "%10.3e"):
    print(form, [form % x for x in (0.0, 2.5, -1536.0)])
print("%5c|%-3c|%c" % ("x", 65, 0x20AC), "%.1s|%5.2s|%-5s|" % ("abc", "def", "g"), "%*d|%-*d|%.*f" % (4, 1, 4, 2, 1, 2.25), "%%|" % ())
print("%r %a %s" % ("\u00e9", "\u00e9", "\u00e9"), "%.3r" % "abcdef", "%10r|" % [1], "%s %s" % ([1, 2], {"a": 1}))
