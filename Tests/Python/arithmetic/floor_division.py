# Floor division and remainder round towards minus infinity, for all signs.
for a in (7, -7):
    for b in (2, -2, 3, -3, 7):
        q, r = a // b, a % b
        print(a, b, q, r, q * b + r == a, divmod(a, b) == (q, r))
print(0 // 5, 0 % -5, -1 // 1000, -1 % 1000)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0)):
    try:
        f()
    except ZeroDivisionError as error:
        print(error)
