# copy and deepcopy of built-in values, instances and cycles.
# boards: microbit-v2
import copy

inner = [1, 2]
for value in ([inner, 3], {"k": inner}, (inner, 4), {1, 2}, "text", 5, None, 2.5, b"x", bytearray(b"y"), frozenset([1]), range(3), len, int):
    c, d = copy.copy(value), copy.deepcopy(value)
    print(type(value).__name__, c == value, d == value, c is value, d is value)
a = {"list": inner, "same": inner}
d = copy.deepcopy(a)
inner.append(9)
d["list"].append("new")
print(a, d, d["list"] is d["same"], copy.copy(a)["list"] is inner)
loop = [1]
loop.append(loop)
l = copy.deepcopy(loop)
print(l is loop, l[1] is l, len(l), copy.copy(loop)[1] is loop)


class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next


n = Node([1], Node([2]))
n.next.next = n
s, d = copy.copy(n), copy.deepcopy(n)
n.value.append(5)
print(s.value, d.value, s.next is n.next, d.next is n.next, d.next.next is d, type(d).__name__, vars(copy.copy(Node(1))))
