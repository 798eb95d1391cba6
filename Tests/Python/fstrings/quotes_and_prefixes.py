# Prefixes f, F, fr, rf, Rf with every kind of quote; what a backslash means in each.
name = "x"
print(f'{name}', f"{name}", f'''{name}''', f"""{name}""", F"{name}")
print(rf"\n{name}\d", fR'\t{name}', Rf"C:\{name}", fr"{name}\\")
print(f"\x41{name}\u0042\t|")
print(f"{name}\
{name}")
print(f"'{name}'", f'"{name}"', f"\"{name}\"", f'{"quoted"}', f"{'it'}")
print(f"""a
  {name}
b""")
print("plain {name}" f" and {name}" r" and \n" f"{'!'}")
print(f"" == "", f"{''}" == "", len(f"{name * 3}{{}}"))
