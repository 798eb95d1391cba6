# !s, !r and !a choose str, repr and ascii, before any format specification.
class Two:
    def __str__(self): return "as str"

    def __repr__(self): return "as \xe9"


t = Two()
print(f"{t!s}|{t!r}|{t!a}|{t}")
print(f"{t!s:>8}|{t!r:<8}|{t!a:^12}|")
print(f"{[t]!s} {(t,)} {{t: 1}}")
print(f"{'café'!a} {'a b'!r} {None!r} {b'x'!s}")
print(f"{1.5!r:>6}{None!s:>6}{True!r:^8}{...!s}")
for source in ("f'{t!}'", "f'{t!x}'", "f'{t! r}'", "f'{t!r s}'", "f'{t!ra}'"):
    try:
        eval(source)
        print("accepted", source)
    except SyntaxError as e:
        print(type(e).__name__, source)
