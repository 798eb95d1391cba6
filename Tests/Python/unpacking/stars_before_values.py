# A starred value that was made where the collection will be: comprehensions, choices, conditions.
x = 9
print((*{n % 3 for n in range(3, 6, 3)}, x))
print([*[n for n in (1, 2)], x], {*{n: 1 for n in "a"}, "b"} == {"a", "b"})
print((*(x and "yes"), 1), (*([] or "no"), 2), [*("p" if x else "q"), 3])
print([*[*list(b"ab" * 2), x ^ 3, *range(2)], x, *range(3)])
if (*[1], 2):
    print("a tuple is true")
print((not (*[], 1)), ((*"ab", x) > (*"aa", x)), (1 if (*[],) else 2))
while (*[x], 0) < (10, 0):
    x += 1
print(x)
