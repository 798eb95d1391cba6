# `super().__getitem__` of a dict does not ask `__missing__`.
# differs: the method of the built-in type knows the built-in value alone.
class D(dict):
    def __missing__(self, key): return "missing"

    def get2(self, key): return super().__getitem__(key)


try:
    print(D()[1], D().get2(1))
except KeyError as e:
    print("KeyError", e)
