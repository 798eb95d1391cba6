# One starred target takes what is left, wherever it stands.
a, *b = "xyz"
print(a, b)
*a, b = (1, 2, 3)
print(a, b)
a, *b, c = [1, 2]
print(a, b, c)
(a, *b), c = "hello", 5
print(a, b, c)
[*a] = range(3)
*b, = "q"
print(a, b)
a, (b, *(c, d)), e = 1, (2, 3, 4), 5
print(a, b, c, d, e)
first, *middle, last = {"k": 1, "l": 2, "m": 3}
print(first, middle, last)


class Box: pass


box, row = Box(), [0, 0, 0]
box.head, *row[1:], box.tail = range(5)
print(box.head, row, box.tail)
for text in ("*a = [1]", "*a, *b = [1]", "a, *b = *c", "*a", "[*a, *b] = 1"):
    try:
        compile(text, "t", "exec")
        print("accepted", text)
    except SyntaxError as e:
        print("refused", text)
