# Built-in names can be replaced and come back.
list = [1, 2, 3]
print(list, len(list))
del list
print(list("ab"))
print_ = print


def print(*a): print_("<", *a, end=">\n")


print("x", 1)
del print
print("back")
sum = lambda *a: a
print(sum(1, 2))
del sum
print(sum([1, 2]))


def f(str):
    int = str + "!"
    return int, max


max = 5
print(f("a"), str(7), int("8"))
del max
print(max(1, 2), type(max).__name__ != "int")
try:
    del max
except NameError as e:
    print(e)
