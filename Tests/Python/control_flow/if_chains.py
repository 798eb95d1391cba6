# if, elif, else, nested and on one line.
def sign(x):
    if x > 0:
        return "+"
    elif x < 0:
        return "-"
    else:
        return "0"


print([sign(x) for x in (5, -5, 0)])
for n in range(1, 16):
    if n % 15 == 0: w = "FizzBuzz"
    elif n % 5 == 0: w = "Buzz"
    elif n % 3 == 0: w = "Fizz"
    else: w = str(n)
    print(w, end=" ")
print()
if []: print("empty is true")
elif None: print("None is true")
elif "0": print("text is true")
if True:
    if False:
        print("never")
    else:
        if 1: print("deep"); print("two on a line")
x = 5
print("big" if x > 10 else "small" if x > 2 else "tiny", (1 if x else 2) + 1)
pass
