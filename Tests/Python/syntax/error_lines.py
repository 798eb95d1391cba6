# A SyntaxError says in which line of the text the mistake is.
texts = ["x = (", "a = 1\nb = \nc = 2", "def f():\nreturn 1", "if 1:\n    x = 1\n  y = 2", "for i in range(3):\n    pass\n  else:\n    pass",
         "x = 1\n\n\ny = 'open\nz = 1", "a = 1\nreturn a", "def f():\n    x = 1\n    break\n", "class C:\n    def f(self)\n        pass", "x = [1,\n2,\n3 4]",
         "while 1:\n    pass\n\n    )\n", "a = 1\n  b = 2", "try:\n    x = 1\ny = 2", "x = {1: 2,\n     3}\n", "print('a')\nprint 'b'\n", "def f(a, a):\n    pass",
         "f(a=1,\n  a=2)", "@\ndef f(): pass", "a = 1 +\\\n\n", "x = 5\nx++\ny = 1"]
for text in texts:
    try:
        compile(text, "name", "exec")
        print("accepted", repr(text))
    except SyntaxError as e:
        print(type(e).__name__, e.lineno)
