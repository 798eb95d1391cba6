# __new__ of a built-in type, called with what does not derive from it.
# boards: microbit-v2
# needs: more flash than microbit-v1 has for such words
class Own:
    pass


class Number(int):
    pass


def attempt(function):
    try:
        print(repr(function()))
    except TypeError as e:
        print(e)


attempt(lambda: tuple.__new__(Own))
attempt(lambda: tuple.__new__(Own, (1,)))
attempt(lambda: tuple.__new__(int))
attempt(lambda: tuple.__new__(5))
attempt(lambda: tuple.__new__("tuple", ()))
attempt(lambda: tuple.__new__())
attempt(lambda: int.__new__(str))
attempt(lambda: list.__new__(dict))
attempt(lambda: str.__new__(int, "a"))
attempt(lambda: dict.__new__(None))
attempt(lambda: int.__new__(Own, 5))
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__())
attempt(lambda: BaseException.__new__(int))
attempt(lambda: int.__new__(Number, 5))
attempt(lambda: tuple.__new__(tuple, "ab"))
attempt(lambda: ValueError.__new__(ValueError, 1))
attempt(lambda: Number.__new__(Number, "12") + 1)
