# Semicolons and suites on the line of their heading.
a = 1; b = 2; c = a + b; print(a, b, c)
if a: b = 5; c = 6
print(b, c);
if not a: b = 7; c = 8
print(b, c)
for i in range(3): d = i; e = i * i
print(d, e)
while a < 4: a += 1; b -= 1
print(a, b)
def f(x): y = x + 1; return y * 2
print(f(3))
class C: p = 1; q = p + 1; r = [p, q]
print(C.p, C.q, C.r)
try: s = 1 // 0; t = "unset"
except ZeroDivisionError: s = "div"; t = "set"
else: s = "else"
finally: u = 1; v = 2
print(s, t, u, v)
w = lambda: 1; x = w(); print(x)
for text in ("a = 1 b = 2", ";", "a = 1;; b = 2", "if 1: if 2: pass", "if 1: pass else: pass", "for i in []: for j in []: pass",
             "x = 1; if x: pass", "pass;"):
    try:
        compile(text, "t", "exec")
        print("accepted", text)
    except SyntaxError:
        print("refused", text)
