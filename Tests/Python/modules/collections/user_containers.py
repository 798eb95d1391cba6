# UserDict, UserList and UserString, and what derives from them.
# boards: microbit-v2
from collections import UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.lower(), item)

    def __missing__(self, key):
        if key != key.lower():
            return self[key.lower()]
        raise KeyError(key)


d = Lower({"A": 1}, B=2)
print(d, d["a"], d["A"], len(d), list(d), "A" in d, "a" in d, d.get("A"), d.get("zz", 0))
d.update(C=3); d.setdefault("D", 4); d["E"] = 5
print(d, d.pop("c"), d.pop("q", None), d.popitem(), sorted(d.items()), sorted(d.keys()), sorted(d.values()), d.data)
try:
    d["nope"]
except KeyError as e:
    print(repr(e))
e = d.copy(); e["x"] = 9
print("x" in d, type(e).__name__, d == e, d | {"Y": 1}, UserDict(a=1) | UserDict(b=2), {"z": 0} | UserDict(a=1), Lower.fromkeys("AB", 0))
del d["b"]; d |= {"w": 1}
print(d, bool(UserDict()), UserDict({1: 2}) == {1: 2}); d.clear(); print(d)


class Stack(UserList):
    def push(self, x):
        self.append(x)

    @property
    def top(self):
        return self[-1]


s = Stack([3, 1, 2])
s.push(5)
print(s, s.top, len(s), s[1:], type(s[1:]).__name__, s + [9], [0] + s, s * 2, type(s + s).__name__, 1 in s, s.index(5), s.count(1))
s.sort(); s.reverse(); s.insert(0, 7); s.extend((8, 8)); s += [1]; s[0:2] = UserList([0]); del s[-1]
print(s, s.pop(), s.pop(0), s == s.data, s < [9], max(s), sorted(s), s.copy() == s, [*s]); s.remove(8) if 8 in s else None; s.clear(); print(s, not s)


class Name(UserString):
    def shout(self):
        return self.upper() + "!"


n = Name("anna")
print(n, repr(n), n.shout(), type(n.upper()).__name__, n + "x", "x" + n, n * 2, n[1:3], len(n), "nn" in n, n == "anna", hash(n) == hash("anna"), n < "b")
print(n.split("n"), n.find("n"), n.replace("a", "o"), n.startswith("an"), int(UserString("42")), Name("%s!") % "hi", n.center(8, "*"), "-".join(map(str, n)), type(next(iter(n))).__name__, n.encode())
