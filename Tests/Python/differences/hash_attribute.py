# A class with `__eq__` alone has no `__hash__` that is None; its instances have no hash all the same.
# differs: the rule is applied when a hash is asked for; an entry in the class would take RAM.
class C:
    def __eq__(self, other): return True


print(C.__hash__ is None)
try:
    hash(C())
except TypeError as e:
    print(e)
