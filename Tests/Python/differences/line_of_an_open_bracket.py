# The line of a bracket that is never closed is that of the end, not of the bracket.
# differs: open brackets are counted, not remembered.
try:
    compile("a = 1\nx = (2,\n3,\n4", "", "exec")
except SyntaxError as e:
    print(e.lineno, e.msg)
