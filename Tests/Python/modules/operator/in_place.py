# In-place operators change what can be changed; setitem and delitem.
# boards: microbit-v2
import operator

a = [1]
b = operator.iadd(a, [2])
print(a is b, a)
operator.setitem(a, 0, 9)
operator.delitem(a, 1)
print(a, operator.imul(a, 3), len(a))
print(operator.isub(7, 2), operator.ipow(2, 5), operator.ifloordiv(9, 2), operator.ilshift(1, 4))
s = {1, 2}
print(operator.ior(s, {3}) is s, sorted(s), sorted(operator.iand(s, {2, 3})), sorted(operator.ixor(s, {9})))
