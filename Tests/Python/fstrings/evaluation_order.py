# Fields are evaluated from left to right, values before their specifications, exceptions in between.
log = []


def note(x):
    log.append(x)
    return x


print(f"{note('a')}{note('b'):{note('>')}{note(4)}}{note('c')!r:{note(5)}}", log)
log.clear()
try:
    f"{note(1)} {note(1) // 0} {note(2)}"
except ZeroDivisionError:
    print("stopped", log)
log.clear()
x = 1
print(f"{x} {(x := x + 1)} {x}", f"{x}")
count = iter(range(10))
print(f"{next(count)}{next(count)}" f"{next(count)}", next(count))
try:
    f"{undefined_name}"
except NameError as e:
    print(e)


def later():
    return f"{hidden}"


hidden = "found"
print(later())
