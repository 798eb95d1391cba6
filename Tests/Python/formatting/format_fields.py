# str.format: automatic, numbered and named fields, attributes, items, conversions, braces.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print("{} {} {}".format(1, "b", None), "{2}{0}{1}{0}".format("a", "b", "c"), "{a}-{b}".format(a=1, b=2))
print("{0.x},{0.y}".format(Point(3, 4)), "{0[1]} {1[key]}".format([5, 6], {"key": "v"}), "{p.x:>4}".format(p=Point(7, 8)))
print("{!r} {!s} {!r:>6}".format("a", "b", "c"), "{{}} {{{}}}".format(1), "{:{}}|{:>{w}}".format("x", 4, "y", w=3))
print("".format(), "plain".format(1), "{0:{1}{2}}".format(5, ">", 4), "{x[0]}{x[2]}".format(x="abc"))
for form in ("{} {}", "{0} {}", "{a}", "{", "}", "{0.y.z}"):
    try:
        print(form.format(Point(1, 2)))
    except (IndexError, ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__)
