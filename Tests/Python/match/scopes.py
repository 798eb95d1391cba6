# Captures are variables like others: global, local, shared with closures, of a class.
match (1, 2):
    case (a, b): pass
print(a, b)


def outer(value):
    match value:
        case [x, y]:
            def inner():
                nonlocal y
                y += x
                return y
            return inner
        case {"v": v}: return lambda: v
    return lambda: value


f = outer([10, 1])
print(f(), f(), outer({"v": "vee"})(), outer(0)())


def changes():
    global counted
    match "abc":
        case counted: pass


changes()
print(counted)


class Holder:
    match [7, 8]:
        case [first, *rest]: total = first + rest[0]


print(Holder.first, Holder.rest, Holder.total)


def unset(v):
    match v:
        case [only]: pass
    try:
        return only
    except UnboundLocalError as e:
        return str(e)


print(unset([5]), unset(5))
print([(lambda p: [q for q in p])(pair) for pair in [(1, 2)]])
