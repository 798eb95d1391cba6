# What a pattern that fails in the end has bound, and what a guard sees.


def bound(value):
    found = "unset"
    match value:
        case [found, 2]:
            pass
        case {"a": found, "b": 1}:
            pass
        case (found, _, _) if found > 5:
            return "guarded", found
        case (found, _, _):
            return "three", found
        case _:
            return "nothing", found
    return "matched", found


print(bound([1, 2]))
print(bound({"a": 3, "b": 1}))
print(bound((9, 0, 0)), bound((4, 0, 0)))
print(bound("text"), bound([1]))
log = []


def note(text, result):
    log.append(text)
    return result


for value in (1, 2, 3):
    match value:
        case n if note(f"first {n}", n == 2):
            print("two", n)
        case n if note(f"second {n}", n > 2):
            print("more", n)
        case n:
            print("rest", n)
print(log)
