# Operators as functions.
# boards: microbit-v2
import operator

print(operator.add(1, 2), operator.sub(5, 3), operator.mul(2, 4), operator.mod(7, 3), operator.xor(5, 1))
print(operator.lt(1, 2), operator.ge(1, 2), operator.not_(0), operator.truth([]), operator.is_(None, None))
print(operator.neg(3), operator.invert(5), operator.pos(-1), operator.floordiv(7, 2), operator.truediv(1, 2))
print(operator.contains([1, 2], 1), operator.countOf([1, 2, 1], 1), operator.indexOf('abc', 'c'))
print(operator.concat('a', 'b'), operator.getitem({'k': 5}, 'k'), operator.length_hint([1, 2]), operator.index(True))
try:
    operator.indexOf([1], 5)
except ValueError as error:
    print(error)
