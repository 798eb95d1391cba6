# Semicolons, one-line suites, continued lines, comments, blank lines.
a = 1; b = 2; print(a, b);
if a: print("one"); print("two")
for i in range(2): print(i, end=" "); print("x", end=" ")
print()
while a: a -= 1; b += 1
print(a, b)
def f(x): y = x * 2; return y
class C: z = 5; w = z + 1
try: 1 // 0
except ZeroDivisionError: print("caught")
finally: print("finally")
    # a comment with odd indentation
x = [1,  # comment in brackets

     2,
         3]
y = 1 + \
    2
if (a == 0 and
        b == 4):

    # comment

    print(f(3), C.w, x, y)  # end
print({
    "k": (1,
          2),
}["k"][
    1])
def g(a,
      b=2,
      ): return a, b
print(g(
    1,
))
with_tabs = 0
if True:
	with_tabs = 1
	if with_tabs:
		with_tabs = 2
print(with_tabs)
