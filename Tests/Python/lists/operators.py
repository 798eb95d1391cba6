# +, *, in, comparison and copies.
a, b = [1, 2], [3]
print(a + b, a * 3, 2 * b, a * 0, a + [] == a, [0] * 5)
print(2 in a, 2 not in b, [] in [[]], 1.0 in a, None in [None])
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [1, 2.0], [1, "a"] != [1, "b"], [[1], 2] <= [[1], 2])
c = a
c += b
print(a, c is a)
c = c + [4]
print(a, c, c is a)
a *= 2
print(a)
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows, rows[0] is rows[1], [list(r) for r in rows] == rows)
