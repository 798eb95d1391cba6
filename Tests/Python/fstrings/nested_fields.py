# A format specification has fields of its own, one level deep, with conversions and expressions.
value, width, digits, fill = 3.14159, 12, 3, "*"
print(f"{value:{width}.{digits}f}|")
print(f"{value:{fill}>{width}.{digits}}|")
print(f"{value:{fill}{'^'}{width + 2}.{digits - 1}f}|")
print(f"{'name':{fill!s}<{len('name') * 2}}|")
print(f"{255:{'#'}{'x'}} {255:{'0' + str(width) + 'b'}}")
spec = ">10"
print(f"{'right':{spec}}|{7:{spec}}|{'r':{'^' + spec[1:]}}|")
for align in "<^>":
    print(f"[{align:{align}{5}}]", end="")
print()
print(f"{value:{'{'}<{width}.2f}{'}'}")
print(f"{'x':{width if width < 5 else 4}}|{f'{value:.1f}':>{width // 2}}|")
table = {"w": 6}
print(f"{42:{table['w']}}|{42:<{table['w']}}|")
