# What is missing at the end of a source is missed in its last line.
# boards: microbit-v2
# needs: lines of the end of a source
for source in ("@f\n", "x = 1\ntry:\n  pass\n", "x = 1\n@f\n\n\n", "@f\n# comment\n", "@f", "if 1:\n  try:\n    x\n", "try:\n  pass", "for x in\n", "x = 1\n\nwhile", "try:\n  pass\n\n\n# end\n\n", "def f():\n  try:\n    pass\nf()\n", "class A:\n\n", "if x:\n", "x = (1,\n", "x = '''a\n\n", "lambda:\n", "x = 1 +", "a = [\n1,\n", "try:\n  x\nexcept A:\n"):
    try:
        exec(source)
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.lineno)
