# assert with and without a message; del of names, items and attributes.
assert True
assert 1 + 1 == 2, "never seen"
for f in (lambda x: x > 0,):
    try:
        assert f(-1), "x was " + str(-1)
    except AssertionError as error:
        print("AssertionError:", error, error.args)
try:
    assert []
except AssertionError as error:
    print(repr(str(error)), error.args)
x, y = 1, [1, 2, 3]
del x
try:
    x
except NameError as error:
    print(error)
del y[0], y[-1]
print(y)


class C:
    pass


c = C()
c.a = c.b = 1
del c.a
print(hasattr(c, "a"), hasattr(c, "b"))
try:
    del c.a
except AttributeError:
    print("AttributeError")
del (c, y)
print("c" in globals(), "y" in globals())
