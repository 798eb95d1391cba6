# Annotations are read past, not evaluated, and not kept.
# differs: they would cost RAM for every function and class, and nothing on a board asks for them.
def f(x: print("evaluated")) -> 5: return x


print(f(1), hasattr(f, "__annotations__") and len(f.__annotations__))
