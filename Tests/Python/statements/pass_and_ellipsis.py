# Bodies that do nothing: pass, ..., a string, on one line and on their own.
def a(): pass


def b(): ...


def c(): "only a docstring"


def d():
    """text"""
    pass; pass


class E: pass


class F: ...


print(a(), b(), c(), d(), E.__name__, F().__class__ is F)
for _ in range(2): pass
else: print("else of a loop that passes")
while False: ...
if True: pass
else: print("not here")
try: pass
except ValueError: ...
finally: pass
with open if False else __import__("contextlib").nullcontext() if False else E() if False else type("C", (), {"__enter__": lambda s: s, "__exit__": lambda s, *a: None})(): pass
...
1
"text", 2
print(..., Ellipsis is ..., type(...).__name__, bool(...))
x = [..., Ellipsis]
print(x, x[0] == x[1])
