# Powers: integer, negative, with a modulus, of zero.
print(2 ** 10, (-3) ** 3, (-3) ** 4, 0 ** 0, 1 ** 1000, 7 ** 1)
print(2 ** -2, 4 ** 0.5, 0.5 ** 2, (-2) ** -1)
print(pow(3, 5), pow(3, 5, 7), pow(2, 100, 13), pow(-3, 3, 10), pow(5, 0, 1))
print(pow(123456, 789, 1000003), pow(-7, 2, 11))
for f in (lambda: 0 ** -1, lambda: pow(2, 3, 0)):
    try:
        f()
    except ZeroDivisionError:
        print("ZeroDivisionError")
    except ValueError as error:
        print(error)
x = 3
x **= 2
x **= 2
print(x)
