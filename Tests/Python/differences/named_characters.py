# `\N{...}` is a SyntaxError.
# differs: the table of names takes a megabyte.
try:
    print(eval(r"'\N{BULLET}'").encode())
except SyntaxError as e:
    print(e.msg)
