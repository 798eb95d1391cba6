# An int and a float are compared as the numbers that they are, however large.
f = 16777216.0
print(16777217 == f, 16777217 > f, 16777216 == f, 16777215 < f, f < 16777217, f >= 16777217)
big = 2.0**40
print(2**40 == big, 2**40 + 1 == big, 2**40 + 1 > big, big < 2**40 + 1, big > 2**40 - 1, -(2**40) - 1 < -big)
print([n for n in (2**40 - 1, 2**40, 2**40 + 1) if n <= big] == [2**40 - 1, 2**40], {2**40: 1}.get(big), big in [2**40 + 1])
print(2**200 < float("inf"), 2**200 > -float("inf"), 2**20 == float("nan"), max(16777217, f) is f, sorted([16777217, f, 16777215])[1])
