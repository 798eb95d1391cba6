# Which of several errors of a call is reported, and how.
def f(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
def g(x): return x
def h(*, k, m=1): return k, m


calls = (
    lambda: f(1, 2, 3, 4, z=1), lambda: f(1, a=1, d=2), lambda: f(1, z=1, b=2, a=3, d=4), lambda: f(1, 2, 3, c=1, d=2),
    lambda: f(1, 2, 3, 4), lambda: f(1, 2, 3, 4, d=1), lambda: f(1, 2, 3, 4, 5, d=1, e=2), lambda: f(d=1), lambda: g(1, 2, x=1), lambda: g(1, 2, y=1),
    lambda: h(1, k=2), lambda: h(1, 2, k=2, m=3), lambda: h(), lambda: [].insert(1), lambda: isinstance(1), lambda: [*5], lambda: {**5}, lambda: {**[1]},
    lambda: divmod("a", 1), lambda: (*None,))
for call in calls:
    try:
        print(call())
    except TypeError as e:
        print(e)
