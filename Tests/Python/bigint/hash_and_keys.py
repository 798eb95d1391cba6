# Hashes of big numbers agree with those of equal floats, and negatives differ.
values = [2 ** 61 - 1, 2 ** 61, 10 ** 18, -10 ** 18, 2 ** 100, -(2 ** 100), 3 ** 50]
print([hash(v) == hash(v + 1 - 1) for v in values], [isinstance(hash(v), int) for v in values])
print(hash(2 ** 70) == hash(float(2 ** 70)), hash(-(2 ** 80)) == hash(-(2.0 ** 80)), {2.0 ** 64: "f"}[1 << 64])
table = {v: i for i, v in enumerate(values)}
print([table[v] for v in reversed(values)], 3 ** 50 + 1 in table, len(set(values) | {float(2 ** 100)}))
print(len({10 ** 30, 10 ** 30 + 1 - 1, int("1" + "0" * 30)}), (10 ** 20, 1) in {(10 ** 20, True)})
print(10 ** 20 is not None, 10 ** 20 == "1", 10 ** 20 != 10 ** 20 + 1, sorted(table)[0], max(table))
