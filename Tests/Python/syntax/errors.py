# Wrong programs are SyntaxErrors, whatever is wrong with them.
wrong = """1 = x
f() = 1
x +
return 5
break
continue
yield 1
def f(a, a): pass
def f(a=1, b): pass
f(a=1, 2)
f(a=1, a=2)
a, *b, *c = 1, 2
x = (1, 2
x = [1, 2)
"open
'''open
1a
x = 0x
nonlocal q
del f()
import
from x import
class
for x on y: pass
if x = 1: pass
lambda x: return
while: pass
try: pass
a b
@
$
x ? y
else: pass
None = 1
def True(): pass
x = = 2
(a + b) = 1
*a
f(**a, *b)
with open: : pass
assert
global
[x for]
{1: 2, 3}
{1, 2: 3}
def f(:
a.1
raise from x
not
in x""".split("\n")
accepted = []
for text in wrong:
    try:
        exec(text)
        accepted.append(text)
    except SyntaxError:
        pass
    except Exception as e:
        accepted.append(text + ": " + type(e).__name__)
print(len(wrong), accepted)
def nonlocal_at_top():
    return "fine"
print(nonlocal_at_top())
try:
    exec("def g():\n    x = 1\n    global x")
    print("accepted")
except SyntaxError:
    print("refused")
try:
    exec("x = 1\ny = = 2")
except SyntaxError as e:
    print(type(e).__name__, e.lineno)
