# * and ** in displays: any iterables, in order, the later value wins.
def gen():
    yield "g1"
    yield "g2"


print([*gen(), 0, *"ab", *(), *[[]]])
print((*range(2), *range(3)), {*"aab", *[1]} == {"a", "b", 1})
print({**{"a": 1, "b": 2}, "a": 3, **{"c": 4}, "b": 5})
x = *"pq", *[3]
print(x, type(x).__name__)


class Mapping:
    def keys(self): return ["k1", "k2"]

    def __getitem__(self, key): return key.upper()


print({**Mapping(), "k1": 0})


def back(): return *"rs", 1


print(back(), [*{"d": 1}.items()], [*map(str, range(3))])
for text in ("{**5}", "{**[1]}", "{*[[]]}", "{**None}"):
    try:
        print(eval(text))
    except TypeError as e:
        print(text, str(e)[-17:])
for text in ("[**a]", "[*a for a in b]", "{**a: 1}", "(**a,)"):
    try:
        compile(text, "t", "eval")
        print("accepted", text)
    except SyntaxError as e:
        print("refused", text)
