# Unsupported operands are named in the error.
def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


attempt(lambda: 1 + "a")
attempt(lambda: "a" - "b")
attempt(lambda: [] * 1.5)
attempt(lambda: {} * 2)
attempt(lambda: None + 1)
attempt(lambda: {} | 3)
attempt(lambda: -"x")
attempt(lambda: ~1.5)
attempt(lambda: 1 < "a")
attempt(lambda: [1] < (1,))
attempt(lambda: None >= None)
attempt(lambda: 2 << 1.0)
attempt(lambda: 1.5 & 1)
print(1 == "1", None == 0, [] == (), 1 != "a", b"a" == "a")
