# Any expression stands in an f-string.
a, b = 6, 7
items = [1, 2, 3]
d = {"k": "v"}
print(f"{a}{b} {a * b} {a + b:>5} {-a} {a if a > b else b}")
print(f"{items[1]} {items[::-1]} {d['k']} {len(items)} {sum(x * x for x in items)} {[x for x in items if x > 1]}")
print(f"{(lambda x: x + 1)(a)} {a == b} {not a} {'nested ' + str(a)} {f'inner {b}'} {{literal}} {{{a}}}")
print(f"{a,b} { a } {'a:b'} {a!r} {'x'!r:>5} {3.0} {None} {1e3}")
print(f"" == "", f"plain", f'single {a}', f"""triple {a}
second {b}""", rf"\n{a}", "x" f"{a}" "y")
