# Keywords are no names; soft keywords, underscores and letters beyond ASCII are.
keywords = """False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise
return try while with yield""".split()
refused = 0
for k in keywords:
    for text in (k + " = 1", "x." + k, "def %s(): pass" % k, "f(%s=1)" % k, "import " + k):
        try:
            compile(text, "t", "exec")
            print("accepted", text)
        except SyntaxError:
            refused += 1
print(len(keywords), refused)
match, case, _, type, print_ = 1, 2, 3, 4, print
__x__ = _y = __z = 5
print(match + case + _ + type, __x__, _y, __z)
é, ñandú, 变量 = "e", "n", "v"
print(é + ñandú + 变量)


class Größe:
    höhe = 5

    def maß(self, breite=2): return self.höhe * breite


print(Größe().maß(), getattr(Größe, "höhe"), Größe.__name__)


def match(case, /, *, match=1): return case, match


print(match(1), match(2, match=3))
del type
print([_ for _ in range(2)], _, True and not False, (lambda _: _)(9))
exec("print = 5")
print_(print)
del print
print("back", __name__)
