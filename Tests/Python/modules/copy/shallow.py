# copy shares what is inside.
# boards: microbit-v2
import copy

a = [1, [2, 3], {'k': [4]}]
b = copy.copy(a)
a[1].append(9)
a.append(5)
print(b, b[1] is a[1])
t = (1, 2)
print(copy.copy(t) is t, copy.copy({1}), copy.copy({'x': 1}), copy.copy('s'), copy.copy(None))


class Node:
    def __init__(self, v):
        self.v = v


x = Node([1])
y = copy.copy(x)
x.v.append(2)
print(y.v, y is x, type(y).__name__)


class Own:
    def __copy__(self):
        return 'own'


print(copy.copy(Own()))
