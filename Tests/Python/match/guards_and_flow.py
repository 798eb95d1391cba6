# Guards, and how cases are left: return, break, continue, raise, fall off the end.
calls = []


def noted(value):
    calls.append(value)
    return value


def size(n):
    match n:
        case x if noted(x) < 0: return "negative"
        case 0: return "none"
        case x if noted(x * 2) > 10: return "many"
        case 1 | 2 if noted(False): return "never"
    return "some", x


print(size(-1), size(0), size(6), size(2), calls)
out = []
for item in ["a", 1, None, "b", 2, "stop", "c"]:
    match item:
        case None: continue
        case "stop": break
        case str(): out.append(item.upper())
        case int(i) if i % 2: out.append(i)
else:
    out.append("else")
print(out)


def checked(x):
    try:
        match x:
            case int(): return 10 // x
            case str(): raise ValueError(x)
    except ZeroDivisionError: return "zero"
    except ValueError as e: return "bad " + str(e)
    finally: out.append(x)
    return "fell through"


print(checked(5), checked(0), checked("s"), checked([]), out[-4:])
match out:
    case [*_] if False: print("no")
print("nothing fits is no error")
