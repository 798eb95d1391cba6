# deepcopy shares nothing that can change.
# boards: microbit-v2
import copy

a = [1, [2, 3], {'k': [4]}]
c = copy.deepcopy(a)
a[1].append(9)
a[2]['k'].append(8)
print(c, copy.deepcopy((1, [2])), copy.deepcopy('s'))


class Node:
    def __init__(self, v):
        self.v = v
        self.me = self


x = Node([1])
z = copy.deepcopy(x)
x.v.append(2)
print(z.v, z.me is z, z.me is x)
loop = [1]
loop.append(loop)
other = copy.deepcopy(loop)
print(other[1] is other, other is loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
