# The arguments of an exception are those that it is called with, whatever its `__new__` passes on.
class Failure(Exception):
    def __new__(cls, *args): return super().__new__(cls)


class Coded(Failure):
    def __init__(self, code, text):
        self.code = code
        super().__init__(text)


class Silent(Failure):
    def __init__(self, *args): pass


print(str(Failure(5)), Failure(5, 6).args, repr(Failure()))
print(Coded(3, "text").args, Coded(3, "text").code, str(Coded(3, "text")))
print(Silent(1).args, repr(Silent(1)))
try:
    raise Failure("a", "b")
except Exception as e:
    print(type(e).__name__, e, e.args)
print(Failure.__new__(Failure, 1).args)
try:
    del Failure(1)[0]
except TypeError as e:
    print(e)
