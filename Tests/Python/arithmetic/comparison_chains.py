# A chain evaluates each operand at most once and stops at the first false link.
seen = []


def v(x):
    seen.append(x)
    return x


print(v(1) < v(2) < v(3), seen)
seen.clear()
print(v(3) < v(2) < v(1), seen)
seen.clear()
print(v(1) < v(5) > v(2) != v(4) == v(4), seen)
print(1 == 1.0 == True, 0 == False is not None, 1 < 1.5 < 2)
print(2 <= 2 >= 2, 1 != 1 != 2, "a" < "b" in "abc")
print([] == [] is not [], 5 > 4 > 3 > 2 > 1, 5 > 4 > 4)
