# The messages for everyday mistakes, in CPython's words.
texts = ["x = 1 2", ")", "x = )", "'abc", "'''abc", "1 = x", "f() = 1", "None = 1", "True = 2", "def f(): return\nreturn", "break", "continue",
         "yield 1", "def f(x, x): pass", "def f(a=1, b): pass", "f(a=1, 2)", "f(**a, 3)", "nonlocal x", "def f():\n nonlocal x",
         "def f():\n x = 1\n global x", "import a.b as", "from a import", "def f():\n from math import *", "class C: return 1", "x = $", "x = ?",
         "0777", "1__0", "1e", "1abc", "if 1", "while 1", "def f()", "class C", "for x in y", "else: pass", "elif 1: pass", "except: pass",
         "finally: pass", "try: pass", "try: pass\nexcept: pass\nexcept ValueError: pass", "lambda x=1, y: 0", "async x", "await x", "f(a=1, a=2)",
         "x = yield", "*a", "*a, *b = 1", "a = *b", "f'{}'", "f'}'", "b'é'", "a b", "assert", "raise from x", "import", "from x", "global", "a.1",
         "@x", "not", "a not b", "is a", "a is is b", "a if b", "[x for]", "a = b = ", "a =", "pass x", "class C(: pass", "def (x): pass",
         "def f(1): pass", "def f(*): pass", "x = {1, 2: 3}"]
for text in texts:
    try:
        compile(text, "", "exec")
        print(repr(text), "accepted")
    except SyntaxError as e:
        print(repr(text), e.msg)
