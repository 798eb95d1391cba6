# Tabs and spaces may be mixed in indentation: a tab goes to the next multiple of eight.
# differs: CPython's second reading with tabs of one column would be more code.
try:
    exec("if 1:\n        x = 1\n\tx = 2\nprint(x)")
except SyntaxError as e:
    print(type(e).__name__)
