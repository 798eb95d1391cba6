# deepcopy keeps shared objects shared and cycles closed; __copy__ and __deepcopy__ are asked.
# boards: microbit-v2
# needs: the module copy
import copy


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []

    def __repr__(self):
        return f"{self.name}->{[n.name for n in self.links]}"


class Hooked:
    def __init__(self, log):
        self.log = log

    def __copy__(self):
        self.log.append("copy")
        return Hooked(self.log)

    def __deepcopy__(self, memo):
        self.log.append(f"deep {id(self) in memo}")
        made = Hooked(self.log)
        memo[id(self)] = made
        return made


a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
c = copy.deepcopy(a)
print(c, c.links[1] is c, c.links[0].links[0] is c, c.links[0] is b)
d = copy.copy(a)
print(d.links is a.links, d is a)
log = []
hooked = Hooked(log)
pair = copy.deepcopy([hooked, hooked, (hooked,)])
print(pair[0] is pair[1], pair[2][0] is pair[0], pair[0] is hooked, log)
copy.copy(hooked)
print(log)
shared = [1]
nested = copy.deepcopy({"x": shared, "y": shared, "z": (1, 2)})
nested["x"].append(2)
print(nested, shared, copy.deepcopy(len) is len, copy.copy(shared) is shared)
