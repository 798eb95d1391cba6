# := in if, elif, while, conditional expressions and boolean operators.
items = [3, 8, 0, 5]
if (n := len(items)) > 3: print("many", n)
if (a := 0) or (b := 7): print(a, b)
if not (c := items[2]): print("zero", c)
elif (d := 1): print(d)
queue = list("abc")
while queue and (head := queue.pop(0)) != "c":
    print(head, end=" ")
print(head, queue)
total = 0
source = iter(items)
while (value := next(source, None)) is not None:
    total += value
print(total, value)
print((y := 4) if (x := 2) < 3 else (z := 5), x, y)
print((p := 1) and (q := p + 1) and p + q, (r := []) or r is r)
print([m := 5, m ** 2, (m := m + 1)], m)
