# % with s, r, a, widths, precisions, mappings and tuples.
print("%s %r %a" % ("a", "b", "c"), "[%5s] [%-5s] [%.2s] [%5.1s]" % ("ab", "ab", "abc", "xyz"))
print("%(name)s is %(age)d, %(age)x, %(name)r" % {"name": "Bob", "age": 42}, "%(a)5s|" % {"a": 1})
print("%s" % [1, 2], "%s" % (1,), "%s %s" % (None, True), "%s" % {"a": 1}, "%r" % ((1, 2),))
print("no fields" % (), "%s" % "x" * 2, "a%sb%sc" % ("-", "+"))
for form, value in (("%s %s", ("a",)), ("%s", ("a", "b")), ("%(x)s", {"y": 1}), ("%y", 1)):
    try:
        print(form % value)
    except (TypeError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
