# Arguments collected and passed on: *args, **kwargs, order of evaluation.
def show(*args, **kw): return args, sorted(kw.items())


def forward(function, *args, **kw): return function(*args, **kw)


print(forward(show, 1, *[2, 3], k=4, **{"z": 5, "y": 6}))
print(show(*"ab", *range(2), **{}, **{"m": 1}), show(*[], **{}))
order = []


def note(x):
    order.append(x)
    return x


show(note(1), *[note(2)], note(3), k=note(4), **{"z": note(5)})
print(order)


def defaults(a, b=note("default"), *rest, c="c"): return a, b, rest, c


print(defaults(1), defaults(1, 2, 3, 4, c=5), defaults(*(7, 8)), defaults(**{"a": 1, "c": 2}), order[-1])
for use in (lambda: show(**{"a": 1}, **{"a": 2}), lambda: defaults(1, a=2), lambda: defaults(**{"x": 1}),
            lambda: show(**{1: 2})):
    try:
        use()
    except TypeError as e:
        print(str(e).replace("__main__.", "").replace("show() ", ""))


def accumulate(item, into=[]):
    into.append(item)
    return into


print(accumulate(1), accumulate(2), accumulate(3, []))
