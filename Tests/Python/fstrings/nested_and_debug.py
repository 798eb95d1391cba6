# f-strings: nested fields, =, conversions, quotes, expressions of every sort.
x, w, items = 3.14159, 10, ["a", 'b"c']
print(f"{x:.2f}|{x:{w}.3f}|{x:>{w + 2}.{2 - 1}f}|{x!r:>10.4}|{'s':^{w}}|")
print(f"{x=:.1f} {w = } {items[1]=} {w + 1=!s:>4} {len(items)=}")
print(f"{items!r} {items[0]!s:>3} {'q'!r} {chr(233)!a} {w:#x} {w:08b} {-w:+d}")
print(f"{{}} {{{w}}} }}{{ {f'{w}' + f'{x:.0f}'} {'{' + '}'}")
print(f"{(lambda n: n * 2)(w)} {[i for i in range(3)]} { {'k': 1}['k'] } {w if w > 5 else 0} {w!r}{x:.0f}")
print(f'''{
    w
} {"multi"
   "line"}''' f" joined {w}" " plain {w}")
print(f"{1000000:,} {0.25:%} {12345.678:_.1f} {None} {True:d} {'ab':*<5} {'%'}")


class Money:
    def __init__(self, n): self.n = n

    def __format__(self, spec): return f"<{spec or 'none'}:{self.n}>"

    def __str__(self): return "str"

    def __repr__(self): return "repr"


m = Money(5)
print(f"{m} {m:x>{w}} {m!s} {m!r:>6} {m=} {[m]}")
for source in ("f'{'", "f'}'", "f'{}'", "f'{x!z}'", "f'{x:{'"):
    try:
        eval(source)
    except SyntaxError:
        print("SyntaxError", source)
