# Operators bind as the grammar says.
print(2 + 3 * 4 - 5, (2 + 3) * 4, 2 * 3 ** 2, -2 ** 2, (-2) ** 2)
print(2 ** 3 ** 2, 2 ** -1, 10 - 3 - 2, 100 // 7 // 2, 100 // (7 // 2))
print(1 + 2 << 3, 1 << 2 + 3, 7 & 3 + 1, 1 | 6 ^ 3 & 2, ~5 + 1, -~5, ~-5)
print(not 1 == 2, not (1 == 2) == False, 1 < 2 == 2, 3 > 2 > 1, 3 > 1 > 2)
print(1 if 0 else 2 if 0 else 3, (lambda x: x + 1 if x else 5)(0), 1 or 0 and 0, (1 or 0) and 0)
print(5 % 3 * 2, 5 * 3 % 2, -7 // 2 * 2, 2 + 3 if False else 4 * 5)
print(1 in [1] == True, not 3 in [1, 2], "a" + "b" * 2 < "abc")
