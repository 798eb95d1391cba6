# Suites of different indentation, dedents of several levels, blank and comment lines between.
def deep(n):
  if n > 0:
      for i in range(n):
               while True:
                 if i == 2:
                     try:
                         return "deep %d" % i
                     finally:
                       pass
                 break
  else:
    return "none"
  return "end"
# comment at the left
    # comment to the right


print(deep(5), deep(1), deep(0))
class A:

    # comment first

    x = 1

    def f(self):

        # only comments before

        return self.x
    y = 2
print(A().f(), A.y)
if 1:
  if 2:
    if 3:
      print("three")
print("zero")
for text in ("if 1:\n  a\n b", "if 1:\na", "  a = 1", "def f():\n    return 1\n      return 2", "x = 1\n  y = 2"):
    try:
        exec(text, {"a": 1})
        print("accepted")
    except SyntaxError as e:
        print("refused")
