# The least number of digits, zeros, prefixes and signs together; what a 0 in front of the width means.
for text in ("%0.5d", "%+0.5d", "%#0.5x", "%#.5x", "%05.2d", "% 05.2d", "%-+7.3d|", "%#.3o", "%0-9d|", "%-09d|", "%+.0d"):
    print(text % 15, text % -3, end="; ")
print()
print("{:05}|{:<05}|{:>05}|{:0}".format("ab", "ab", "ab", "ab"), format("a", "05s"), format(-3, "05"), format(-3, "<05"))
print([format(v, s) for v in (1.0, 12.0, 0.0, 0.5, 100.0) for s in (".0", ".1", ".2", "#.0", "10.1")])
print("%.0c|%5.0c|%-3c|" % (37, "x", 65), b"%.0c|%3c" % (37, b"x"))
