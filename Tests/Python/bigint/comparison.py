# Order and equality of big numbers, small ones and floats; as keys of dictionaries.
a, b = 10 ** 20, 10 ** 20 + 1
print(a < b, a <= a, a == 10 ** 20, a != b, a > b, -a > -b, -a < 1, a > 2 ** 31)
print(a == a + 0, a is not None, a - b, b - a, b - a == 1)
print(sorted([b, 5, -a, a, 0, -b, 2 ** 40]) == [-b, -a, 0, 5, 2 ** 40, a, b])
print(max(a, b) == b, min(-a, a) == -a, bool(a), bool(a - a), not a)
d = {a: "a", b: "b", 2 ** 40: "c"}
print(d[10 ** 20], d[10 ** 19 * 10 + 1], d[1 << 40], 10 ** 21 in d, hash(a) == hash(10 ** 20))
print(2 ** 40 == 2.0 ** 40, 2 ** 40 < 2.0 ** 41, float(2 ** 70) == 2.0 ** 70)
