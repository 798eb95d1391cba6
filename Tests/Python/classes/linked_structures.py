# Objects that refer to each other: a list, a tree, a cycle.
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


head = None
for i in range(5):
    head = Node(i, head)
node, out = head, []
while node:
    out.append(node.value)
    node = node.next
print(out)
previous = None
while head:
    head.next, previous, head = previous, head, head.next
print(previous.value, previous.next.next.value)


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        if self.root is None:
            self.root = [key, None, None]
            return
        node = self.root
        while True:
            side = 1 if key < node[0] else 2
            if node[side] is None:
                node[side] = [key, None, None]
                return
            node = node[side]

    def walk(self, node):
        return self.walk(node[1]) + [node[0]] + self.walk(node[2]) if node else []


t = Tree()
for k in (5, 2, 8, 1, 9, 3):
    t.insert(k)
print(t.walk(t.root), t.root[1][0], t.root[2][2][0])
a, b = Node("a"), Node("b")
a.next, b.next = b, a
print(a.next.next is a, a.next.next.next.value)
