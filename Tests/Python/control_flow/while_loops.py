# while with break, continue, else.
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
    if steps > 1000: break
else:
    print("reached 1 after", steps)
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 8: break
    print(i, end=" ")
else:
    print("never")
print(i)
while i:
    i -= 1
else:
    print("counted down to", i)
while False:
    pass
else:
    print("else of a loop that never ran")
a = 3
while a: a -= 1
print(a)
x = 10
while x > 0 and not x % 7 == 0: x -= 1
print(x)
