# `__qualname__` is `__name__`: messages about arguments say `f()` where CPython says `C.f()`.
# differs: a second name in RAM for every function.
class C:
    def f(self, x): pass


print(C.f.__qualname__)
try:
    C().f()
except TypeError as e:
    print(e)
