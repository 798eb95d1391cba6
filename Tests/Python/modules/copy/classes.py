# Subclasses of built-in types, and classes that say how.
# boards: microbit-v2
import copy


class Stack(list):
    pass


s = Stack([1, 2])
s.name = ['n']
r = copy.copy(s)
d = copy.deepcopy(s)
s.name.append('m')
print(r, type(r).__name__, r.name, d.name, list(d))


class Odd:
    def __deepcopy__(self, memo):
        return 'deep'


print(copy.deepcopy([Odd(), {'k': Odd()}]), copy.deepcopy({1: {2: 3}}))
print(copy.copy(len) is len, copy.deepcopy(Stack) is Stack)
