# return, break, continue, yield, with and try inside cases.
def first_even(items):
    for x in items:
        match x:
            case int() if x % 2 == 0:
                return x
            case int():
                continue
            case None:
                break
        print("odd thing", x)
    else:
        return "no end mark"
    return "ended"


print(first_even([1, "a", 4]), first_even([1, None, 2]), first_even([1, 3]))


def commands(lines):
    stack = []
    for line in lines:
        match line.split():
            case ["push", n]: stack.append(int(n))
            case ["pop"]: yield stack.pop()
            case ["add" | "mul" as op]:
                a, b = stack.pop(), stack.pop()
                stack.append(a + b if op == "add" else a * b)
            case ["peek", ("top" | "all") as what]:
                match what:
                    case "top": yield stack[-1]
                    case "all": yield list(stack)
            case []: pass
            case [unknown, *args]: yield "?%s/%d" % (unknown, len(args))


print(list(commands("push 2;push 3;peek all;add;peek top;push 4;mul;;pop;jump 1 2;peek none".split(";"))))


def guarded(x):
    try:
        match x:
            case [a, b] if a / b > 1: return "ratio"
            case [a, b]: return "low"
            case _: raise LookupError("no case for %r" % (x,))
    except ZeroDivisionError:
        return "guard failed"
    finally:
        print("done", end=" ")


print(guarded([4, 2]), guarded([1, 2]), guarded([1, 0]))
try:
    guarded(5)
except LookupError as e:
    print(e)
match = {"match": 1}
case, _ = 2, 3
match["match"] += case
print(match, case, _)
match (case):
    case 2 if match: print("soft")
match -1, [case]:
    case (-1, [2]): print("values")
