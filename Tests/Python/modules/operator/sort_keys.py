# itemgetter, attrgetter and methodcaller as keys and functions.
# boards: microbit-v2
# differs: messages of wrong calls are those of functions in Python
from operator import attrgetter, itemgetter, methodcaller


class P:
    def __init__(self, name, age, home=None): self.name, self.age, self.home = name, age, home

    def greet(self, word, mark="."): return word + " " + self.name + mark

    def __repr__(self): return self.name


people = [P("ann", 30), P("bob", 25, P("house", 9)), P("cid", 30)]
print(sorted(people, key=attrgetter("age")), sorted(people, key=attrgetter("age", "name"), reverse=True), attrgetter("name", "age")(people[0]), attrgetter("home.age")(people[1]), max(people, key=attrgetter("name")))
rows = [("x", 3, "b"), ("y", 1, "a"), ("z", 2, "b")]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(2, 0)), list(map(itemgetter(0, 2), rows)), itemgetter("k")({"k": 1}), itemgetter(slice(1))("abc"), itemgetter(-1)([1, 2]), dict(map(itemgetter(0, 1), rows)))
print(methodcaller("upper")("abc"), methodcaller("split", ",", 1)("a,b,c"), [methodcaller("greet", "hi", mark="!")(p) for p in people[:2]], list(map(methodcaller("replace", "a", "b"), ["aa", "ca"])))
for use in (lambda: attrgetter("nope")(5), lambda: itemgetter(5)([1]), lambda: itemgetter("k")({}), lambda: methodcaller("nope")(5), lambda: attrgetter("a.b")(P(1, 2))):
    try:
        print(use())
    except (AttributeError, IndexError, KeyError, TypeError) as error:
        print(type(error).__name__, error)
