# Replacement fields inside specifications, automatic and numbered; the order of arguments.
print("{:{}}|{:{}.{}}|{:{fill}{align}{width}}".format("a", 4, 3.14159, 8, 3, "z", fill="*", align="^", width=5))
print("{0:{1}}{0:{2}}{1}".format("x", 3, 5))
print("{:>{width}} {:<{width}}|".format("r", "l", width=4))
for precision in range(4):
    print("{:.{}f} {:.{p}}".format(2.5, precision, "abcdef", p=precision))
for text in ("{:{}} {0}", "{0:{}}", "{:{:{}}}", "{:{width}}"):
    try:
        print(text.format("a", 3, 4))
    except (ValueError, KeyError, IndexError) as error:
        print(type(error).__name__, error)
width, value, name = 9, 255, "x"
print(f"{value:{width}{name}}|{value:#0{width}b}|{value!s:>{width - 4}}|{name:{'*'}^{len(name) + 4}}")
