# What classes take over, and what is refused of them.
class Plain:
    def __init__(self, v):
        super().__init__(v)


class Numbers(list): pass
class Other(list, object): pass
class Left: pass
class Right(Left): pass


class Called(Exception):
    def __call__(self, n): return n, self.args


class Counted:
    def __getitem__(self, n): return n
    def __len__(self): return 2


for f in (
    lambda: Plain(1), lambda: list(reversed(Numbers([1, 2]))), lambda: hash(Numbers()), lambda: "abc"[Plain], lambda: "abc"[Counted()], lambda: [1][Counted():],
    lambda: type("X", (Left, Right), {}), lambda: divmod(Counted(), 1), lambda: list(reversed(Counted())), lambda: Counted().__delitem__,
    lambda: Called(1)(2), lambda: Exception(1)(2), lambda: "a" * 2.5, lambda: hash(-1),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for owner in (1, (1,), "a", Counted(), None):
    for key in (0, "k"):
        try:
            del owner[key]
        except TypeError as e:
            print(e)
print({1} & {True}, {True} & {1, 2}, {1, 2} & {True}, {1}.intersection([True]), (0.0 // -1.5) * 1.0, divmod(5, 2.0))
for f in (lambda: 5 % 0, lambda: 2**40 % 0, lambda: 2**40 // 0, lambda: divmod(2.0, 0), lambda: [1] * -(2**40)):
    try:
        print(f())
    except ZeroDivisionError as e:
        print(e)
