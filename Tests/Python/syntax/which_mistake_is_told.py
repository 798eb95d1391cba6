# Of several mistakes the first is told, unless brackets, strings or numbers further down are wrong; an open bracket is told by its line.
def told(name, text):
    try:
        compile(text, "", "exec")
    except SyntaxError as e:
        print(name, type(e).__name__, e.lineno)
    else:
        print(name, "compiles")

told("open to the end", "a = 1\nx = (2,\n3,\n4")
told("open in front of a statement", "f(1,\n  g[2\ny = 3\n")
told("inner one", "a = (1, [2, 3],\n  {4: 5\nb = 6\n")
told("same line", "a = (1 2\nb = 3\n")
told("in front of a function", "def f():\n  y = = 3\n  def g(:\n    pass\n")
told("unknown character below", "def f():\n  return 1 1\n\ndef g():\n  return $\n")
told("two dots below", "a = 1 1\nb..c\n")
told("string below", "a = 1 1\nb = 'c\n")
told("bracket below", "def f():\n  a = 1 1\n  b = [2)\n")
told("closed twice below", "a = 1 1\nb = (2))\n")
told("number below", "a = 1 1\nb = 0x\n")
told("f-strings are no brackets", "a = 1 1\nb = f'{('\n")
told("parameters twice", "def f():\n  def g(a, a): pass\n  return\n\nx = 1 1\n")
told("binding of nothing", "def f():\n  nonlocal q\n  return 1 1\n")
told("try reads ahead", "try:\n  a = 1 1\nexcept:\n  b = 2 +\nc = 'd'\n")
told("in an except", "try:\n  pass\nexcept (A B):\n  pass\nfinally:\n  x = ]\n")
told("bare except", "try:\n  pass\nexcept:\n  pass\n\nexcept A:\n  pass\n")
told("annotation", "x: = 3\n")
told("annotation of an attribute", "x.y: *= 3\n")
told("annotation of a parameter", "def f(a: 1 2, b):\n  pass\n")
told("annotation of a result", "def f(a) -> not:\n  pass\n")
told("lambda", "x = [\n  lambda a: a,\n  lambda b, b: c,\n  1 1]\n")
told("comprehension", "x = [a\n  for a in b\n  if c d]\n")
told("class in a function", "def f():\n  class A:\n    x = 1 1\n    def g(self:\n      pass\n")
