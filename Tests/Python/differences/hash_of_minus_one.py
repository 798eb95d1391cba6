# `hash(-1)` is -1, and a class with `__eq__` alone has no `__hash__` that is None (its instances have no hash all the same).
# differs: -1 is no mark for an error here; the rule is applied when a hash is asked for.
class C:
    def __eq__(self, other): return True


print(hash(-1), C.__hash__ is None)
try:
    hash(C())
except TypeError as e:
    print(e)
