# IndentationError in its forms, and what looks odd but is fine.
texts = ["  x = 1", "if 1:\nx = 1", "if 1:\n    x = 1\n   y = 2", "def f():\n\nx = 1", "class C:\n\nx = 1", "if 1:\n    pass\nelse:\npass", "for x in y:", "x = 1\n    y = 2",
         "if 1:\n  if 2:\n      x = 1\n    y = 1", "while 1:\n\n\nx", "try:\nexcept: pass", "with a:\n# comment\nx = 1"]
for text in texts:
    try:
        exec(text)
        print("accepted", repr(text))
    except IndentationError as e:
        print("IndentationError", e.lineno, e.msg)
    except SyntaxError as e:
        print("SyntaxError", e.lineno)
fine = ["if 1:\n x = 1\n y = 2\nz = 3", "if 1:\n\tx = 1\n\ty = 2", "if 1:\n    x = [\n1,\n        2]\n    y = 1", "if 1: # comment\n    # deep\n  # odd\n    x = 1\n# none\n    y = 2",
        "if 1:\n        x = 1\nelse:\n  x = 2", "x = 1\n\n   \n\t\ny = 2", "if 1:\n    x = (1 +\n2)\n", "class C:\n  def f(self):\n         return 1\n  def g(self): return 2", "x = '''\n  odd\n'''\n"]
for text in fine:
    exec(text)
    print("fine", end=" ")
print()
