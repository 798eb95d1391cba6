# Exceptions from every kind of place: defaults, decorators, class bodies, subscripts, hooks, generators.
def boom(x="boom"): raise ValueError(x)


class Hooks:
    def __getitem__(self, i): boom("getitem")

    def __setitem__(self, i, v): boom("setitem")

    def __getattr__(self, n): boom("getattr")

    def __add__(self, o): boom("add")

    def __bool__(self): boom("bool")

    def __iter__(self): boom("iter")

    def __len__(self): boom("len")

    def __contains__(self, x): boom("contains")

    def __eq__(self, o): boom("eq")

    def __hash__(self): boom("hash")

    def __enter__(self): boom("enter")

    def __exit__(self, *a): pass

    def __call__(self): boom("call")

    def __str__(self): boom("str")

    def __format__(self, s): boom("format")

    def __index__(self): boom("index")


h = Hooks()
places = r"""h[0]
h.x
h + 1
not h
[*h]
len(h)
1 in h
h == 1
{h: 1}
h()
str(h)
f"{h}"
[1][h]
a, b = h
h[0] = 1
for x in h: pass
with h: pass
if h: pass
while h: pass
print(h)
def f(x=boom("default")): pass
lambda x=boom("lambda default"): 0
class C(boom("base")): pass
class C: x = boom("body")
class C(metaclass=boom("meta")): pass
[boom("comp") for _ in "a"]
list(boom("gen") for _ in "a")
print(*boom("star"))
print(**boom("starstar"))
x = [1, boom("display"), 2]
h[boom("index first")] = 1
assert boom("assert")
assert 0, boom("message")
del h[boom("del")]
raise boom("raise")
raise KeyError from boom("from")
1 if boom("cond") else 2
1 < boom("chain") < 3
sorted([1, 2], key=lambda x: boom("key"))
max([1], key=boom)
x = y = boom("assigned")
z = 1; z += boom("augmented")
"{}".format(h)
int(h)
range(h)
@boom("decorator")\ndef f(): pass
match h:\n case 1: pass
eval("boom('eval')")""".split("\n")
for place in places:
    try:
        exec(place.replace("\\n", "\n"))
        print("nothing from", place)
    except ValueError as e:
        print(e, end="; ")
print()
