# else runs unless break left the loop: with continue, return, exceptions and nesting.
def find(n, items):
    for i in items:
        if i == n: break
    else:
        return "no"
    return "yes"


print(find(2, [1, 2]), find(3, [1, 2]), find(1, []))
i = 5
while i:
    i -= 1
    if i % 2: continue
else:
    print("while ended", i)
while True:
    break
else:
    print("not printed")
for a in range(3):
    for b in range(3):
        if b == a: break
    else:
        print("inner else", a)
    if a == 1: continue
    print("after", a, b)
else:
    print("outer else")


def leave():
    for _ in range(3):
        return "returned"
    else:
        return "else"


print(leave())
try:
    for x in range(2):
        if x: raise ValueError
    else:
        print("not printed")
except ValueError:
    print("raised")
for x in "ab":
    for y in "cd":
        break
    else:
        continue
    print(x, y)
else: print("done")
