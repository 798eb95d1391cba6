# Replacement fields of str.format: numbering, items, attributes, conversions, doubled braces.
class Thing:
    size = 3
    inner = {"k": [10, 20]}

    def __repr__(self): return "<thing>"


t = Thing()
print("{} {} {}".format(1, "b", None), "{1}{0}{1}".format("a", "b"), "{x}{y}{x}".format(x=1, y=2), "{0}{k}".format(5, k=6))
print("{0.size} {0.inner[k][1]} {t.size:>4}|".format(t, t=t), "{[0]} {[k]}".format([7], {"k": 8}), "{0[a b]}".format({"a b": 1}))
print("{!r} {!s} {!a}".format("\u00e9", t, "\u00e9"), "{0!r:>9}|{0!s:<9}|".format(t), "{{}} {{{}}} }}{{".format(1))
print("{:{}}|{:{w}.{p}}|{:{f}{a}{w}}".format("x", 4, "abcdef", "y", w=6, p=2, f="*", a="^"), "{0:{1}}".format(5, "03"))
print("{:>{w}}".format("r", w=3), "{a[0]}{a[1]}{a[-1]}".format(a={0: 1, 1: 2, "-1": 3}), "".format(), "none".format(1, 2, x=3))
for form, args in (("{} {0}", (1,)), ("{0} {}", (1,)), ("{2}", (1,)), ("{", ()), ("}", ()), ("{0", ()), ("{x}", ()), ("{0.nope}", (1,)),
                   ("{0[9]}", ([1],)), ("{!z}", (1,)), ("{!}", (1,)), ("{0!rx}", (1,)), ("{:d}", ("a",)), ("{:{:{}}}", (1, 2, 3))):
    try:
        print(form.format(*args))
    except (ValueError, IndexError, KeyError, AttributeError) as error:
        print(form, type(error).__name__, error)
