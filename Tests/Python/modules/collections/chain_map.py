# ChainMap: the first mapping that has a key, changes in the first one, children and parents.
# boards: microbit-v2
from collections import ChainMap, OrderedDict
defaults = {"colour": "red", "user": "guest"}
given = {"user": "admin"}
c = ChainMap(given, defaults)
print(c, len(c), list(c), dict(c), c["user"], c["colour"], c.get("nope"), c.get("nope", 1), "user" in c, "nope" in c)
try: c["nope"]
except KeyError as e: print(repr(e))
c["colour"] = "blue"
print(given, defaults, c.maps)
del c["colour"]
try: del c["colour"]
except KeyError as e: print(e)
child = c.new_child({"x": 1}); print(child, child.parents == c, child.parents.maps is c.maps, c.new_child(), c.new_child(y=2))
print(sorted(child.items()), sorted(child.keys()), sorted(map(str, child.values())))
print(child.pop("x"), child.popitem() if child.maps[0] else "empty")
try: child.pop("x")
except KeyError as e: print(e)
try: child.popitem()
except KeyError as e: print(e)
print(child.setdefault("user", 5), child.setdefault("z", 5), child.maps[0])
child.update(a=1); child.update({"b": 2}); print(child.maps[0]); child.clear(); print(child.maps[0], bool(child), bool(ChainMap()), ChainMap())
d = c.copy(); d["new"] = 1; print("new" in c, c == dict(c), c == ChainMap(dict(c)), c != {})
print(c | {"m": 1}, {"n": 1} | c); c |= {"k": 3}; print(given)
class Deep(ChainMap):
    def __setitem__(self, key, value):
        for m in self.maps:
            if key in m:
                m[key] = value
                return
        self.maps[0][key] = value
    def __missing__(self, key): return "<" + key + ">"
dd = Deep({"zebra": "black"}, {"elephant": "blue"}, {"lion": "yellow"})
dd["lion"] = "orange"; dd["snake"] = "red"; print(dd, dd["other"], ChainMap.fromkeys("ab", 0))
try: ChainMap({}, {})[[]]
except TypeError as e: print(e)
print("{colour} {user}".format_map(c), [*reversed(list(ChainMap({1: 2}, {3: 4})))])
