# Local before global before built-in; deleting a global brings the built-in back.
print(len([1, 2]))
len = lambda x: "mine"
print(len([1, 2]))
del len
print(len([1, 2]))


def f(list=None, *, str="text"):
    max = 5
    return list, str, max


print(f(), max(1, 2), str(5))


class C:
    id = "class id"

    def get(self): return id is not C.id, self.id


print(C().get())
import builtins
print(builtins.abs(-1), hasattr(builtins, "nothing"), builtins.len is len)


def inner_builtin():
    def sum(x): return "inner"

    def use(): return sum([1])
    return use()


print(inner_builtin(), sum([1, 2]))
for range in range(2): pass
print(range)
del range
print(list(range(2)))
int, float = float, int
print(int(1), float(2.5))
del int, float
print(int(2.5))
try:
    del abs
except NameError as e:
    print(e)
[print for print in "ab"]
print("unharmed")


def uses_later(): return later_defined()


def later_defined(): return "defined later"


print(uses_later())
