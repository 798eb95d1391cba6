# __format__ of classes, of subclasses and through every way of formatting.
class Both:
    def __str__(self): return "str"

    def __repr__(self): return "repr"

    def __format__(self, spec): return "format[%s]" % spec


class Bad:
    def __format__(self, spec): return 5


class Plain:
    pass


class Num(int):
    def __str__(self): return "num"


b = Both()
print(f"{b}", f"{b:x y}", f"{b!s}", f"{b!r:>6}", "{}{:1}".format(b, b), format(b), format(b, "z"), "%s %r" % (b, b))
print(f"{Num(5)}", f"{Num(5):3}", "%d %s" % (Num(5), Num(5)), str(Num(5)), format(Num(5), "x"), f"{Num(5)!s}")
for use in (lambda: format(Bad()), lambda: f"{Bad()}", lambda: format(Plain(), "x"), lambda: f"{[]:5}", lambda: format(5, 5), lambda: format(), lambda: f"{None:>5}",
            lambda: "{:d}".format(Plain()), lambda: f"{{}}" + f"{ {}:3}"):
    try:
        print(use())
    except TypeError as error:
        print(error)
print(format([], ""), format(None), format((1,)), format(True, "d"), format(True), (5).__format__("03"), "a".__format__(">3"), (1.5).__format__(".2f"))
