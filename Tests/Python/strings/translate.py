# translate with tables from maketrans, dicts and objects with __getitem__.
# differs: maketrans says of a wrong second argument that lengths differ
t = str.maketrans("abc", "xyz")
print(t, "aabbcc".translate(t), "none".translate(t), str.maketrans("", ""), str.maketrans({"a": "1", 98: None, "c": 8364}))
print("abcd".translate(str.maketrans({"a": "long", "b": None, "c": "\u20ac"})), "hello".translate(str.maketrans("l", "L", "eo")))
print("abc".translate({97: 65, 98: "B", 99: None}), "abc".translate({}), "".translate(t), "\u20ac5".translate({0x20AC: "$"}))


class Shift:
    def __getitem__(self, code):
        if code == 32: raise LookupError
        return code + 1


print("HAL 9000".translate(Shift()), "ab".translate(["x"] * 98))
for use in (lambda: str.maketrans("ab", "c"), lambda: str.maketrans("a"), lambda: str.maketrans({"ab": 1}),
            lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: -1}), lambda: "a".translate()):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
