# `:=` in a field begins its specification; the operator wants parentheses.
def f(n):
    return f"{n:=+6}|{n:=-#6x}|{(n := 7)}|{n:=08b}"


print(f(5))
print(f"{40:=14b}|{-3:=+4}|{2.5:=-#7.3}|{1.0:=#.5F}")
print(f"{'a':>{12:=2}}|{f'{1:=3}':>5}")


def reads(x=1):
    def inner():
        return f"{x:=4}", f"{x!r:=<4}"

    return inner()


print(reads())
n = 1
print(f"{[n := 2][0]:=3}", n, f"{(lambda: n)():=2}")
