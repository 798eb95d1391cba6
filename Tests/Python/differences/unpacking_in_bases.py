# `*` and `**` in the bases of a class are a SyntaxError.
# differs: bases are compiled into registers in a row; a call with stars is another instruction.
try:
    exec("bases = (list,)\nclass C(*bases): pass\nprint(C())")
except SyntaxError as e:
    print(e.msg)
