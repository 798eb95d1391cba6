# args, str and repr of exceptions.
for e in (ValueError(), ValueError("one"), ValueError("a", 2), KeyError("k"), KeyError(), IndexError(5), TypeError([1]), Exception(None)):
    print(e.args, "[" + str(e) + "]", repr(e))


class Mine(Exception):
    def __init__(self, code, text="none"):
        super().__init__(code, text)
        self.code = code


class Texted(Exception):
    def __str__(self):
        return "texted " + "/".join(map(str, self.args))


try:
    raise Mine(7, "seven")
except Mine as e:
    print(e, e.code, e.args, repr(e))
print(Texted(1, 2), repr(Texted("x")), Mine(1).args, isinstance(Mine(2), Exception))
try:
    raise Texted
except Texted as e:
    print(e, e.args)
