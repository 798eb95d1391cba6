# CPython's words when operators and built-ins get what they cannot take.
cases = """1 + "a"
"a" + 1
[] + ()
None + 1
-"a"
~1.5
+[]
"a" * "b"
[1] * 1.5
{} - {}
1 @ 2
"abc"["x"]
[1]["x"]
(1,)[1.5]
{}[[]]
5[0]
None[0]
None.x
(5).upper()
"".nothing
len(5)
int("x")
int("")
int([])
float("x")
int("12", 99)
ord("ab")
chr(-1)
[].pop()
{}.popitem()
[1].remove(2)
[1].index(2)
(1,).index(2)
"abc".index("z")
{}["k"]
set().pop()
{1}.remove(2)
1 // 0
1 % 0
1 / 0
1.0 // 0
0 ** -1
1 << -1
1 < "a"
[] < ()
None < None
{} < {}
1 in 5
"a" in 5
sum(["a"])
max([])
min()
sorted([1, "a"])
next(iter([]))
"%d" % "x"
"%s %s" % 1
"%s" % (1, 2)
"{}".format()
"{a}".format()
"%z" % 1
bytearray([256])
bytearray(-1)
[][0]
[][0:1:0]
range(1, 2, 0)
"a".join([1])
"x".split("")
dict([1])
dict([(1, 2, 3)])
abs("x")
round("x")
pow(1, 2, 0)
divmod(1, 0)
isinstance(1, 2)
hash([])
iter(5)
reversed(5)
zip(5)
enumerate(5)
complex("x")
"a".encode("nope")
b"\\xff".decode()
__import__("nope")
f(
""".split("\n")
for text in cases:
    try:
        eval(text)
    except SyntaxError:
        print("SyntaxError")
    except Exception as e:
        print(text, "->", type(e).__name__, e)
