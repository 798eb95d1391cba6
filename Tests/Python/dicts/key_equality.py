# Keys that are equal are one key; the first stays.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, len(d), d[1], 0 in d, False in d)


class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return isinstance(other, Key) and self.name.lower() == other.name.lower()

    def __hash__(self):
        return hash(self.name.lower())

    def __repr__(self):
        return "Key(%r)" % self.name


e = {Key("A"): 1, Key("b"): 2}
e[Key("a")] = 3
print(e, Key("B") in e, Key("c") in e, e[Key("B")], e.pop(Key("b")), e)
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {1: 2} != {1: 3}, {} == [])
