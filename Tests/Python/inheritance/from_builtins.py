# Classes derived from list, dict, int and str.
class Stack(list):
    def push(self, x):
        self.append(x)

    def top(self):
        return self[-1]


class Default(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


class Upper(str):
    def shout(self):
        return self.upper() + "!"


class Meters(int):
    def __str__(self):
        return "%d m" % int(self)


s = Stack([1])
s.push(2)
print(s, len(s), s.top(), isinstance(s, list), s + [3], [x for x in s], s == [1, 2])
d = Default()
print(d["a"], d["b"], d["a"], len(d), "c" in d, isinstance(d, dict))
u = Upper("hey")
print(u.shout(), len(u), u == "hey", u + "!", isinstance(u, str))
m = Meters(5)
print(str(m), m + 1, m * 2, isinstance(m, int), m == 5)
