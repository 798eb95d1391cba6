# Wrong patterns: what is refused when compiled, and what when run.
def tried(source):
    try:
        exec("match subject:\n" + "\n".join("    case " + line for line in source.split(";")))
        print("fine")
    except Exception as e:
        print(type(e).__name__ + ":", e.msg if isinstance(e, SyntaxError) and hasattr(e, "msg") else e)


class P:
    __match_args__ = ("x",)
    x = 1


class Q:
    __match_args__ = ["x"]


subject = P()
three = 3
tried("P(1, 2): pass")
tried("P(1, x=1): pass")
tried("int(1, 2): pass;_: pass")
tried("three(): pass")
subject = Q()
tried("Q(1): pass")
subject = {1: 2}
tried("{1: a, **b}: print(a, b)")
tried("{P.x: a, 1: b}: pass")
subject = [1]
tried("[undefined.name]: pass")
