# Some wrong programs are accepted: `:=` as a statement or where it rebinds a loop's variable, `(*a)`, stars among keys, names used before `global`.
# differs: one pass without a tree: each rule would be code of its own for programs that nobody runs.
for text in ("x := 1", "x = y := 1", "assert a := 1", "[i := 0 for i in range(3)]", "[x for x in (n := [1])]", "(*a)", "{*a: 1}",
             "def f():\n print(x)\n global x", "class C:\n __slots__ = ('a',)\n a = 1", "def f():\n x = 1\n def g():\n  global x\n  nonlocal x"):
    try:
        compile(text, "", "exec")
        print("accepted", repr(text))
    except SyntaxError:
        print("refused", repr(text))
