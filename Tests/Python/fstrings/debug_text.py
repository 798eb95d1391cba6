# {expression=} prints its own text as it was written, spaces and all.
width, names = 7, ["ada", "bob"]
print(f"{width=}")
print(f"{ width = }")
print(f"{width=:>4}|{width =!s:>4}|{width= :04d}")
print(f"{names[0]=} {names[-1].upper()=}")
print(f"{names=!s}")
print(f"{3 * width + 1=}, {width == 7=}, {width >= 8=}")
print(f"{'text'=} {'text'=!s} {None=}")
print(f"{(lambda x: x * 2)(width)=}")
print(f"{width=:{width}d}|")
print(f"""{width
=}""")
print(f"{(width := 9)=} {width}")
