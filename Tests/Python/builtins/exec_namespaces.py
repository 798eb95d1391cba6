# exec and eval with dicts of globals and of locals.
outer = "outer"
space = {"a": 1}
exec("b = a + 1\ndel a\nc = [i * b for i in range(3)]", space)
print(sorted(k for k in space if k != "__builtins__"), space["b"], space["c"])
inner = {"q": 2}
print(eval("p + q", {"p": 1}, inner))
exec("r = p + q\nq = 9", {"p": 1}, inner)
print(inner)
both = {"v": "global"}
own = {}
exec("w = v\nv = 'local'", both, own)
print(sorted(own.items()), both["v"])
exec("new = outer", None, own)
print(own["new"], "new" in globals())
exec("outer = 'changed'")
print(outer)
exec("made = 5\ndel made", {}, own)
print("made" in own)
try:
    eval("outer", {})
except NameError as e:
    print(e)
try:
    exec("done = 1\nraise KeyError('half')", space)
except KeyError as e:
    print(e, space["done"])
for use in (lambda: exec("1", 5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: eval([])):
    try:
        use()
    except TypeError as e:
        print(e)


class Space(dict):
    pass


s = Space(k=3)
exec("k2 = k * 2", s)
print(s["k2"])
