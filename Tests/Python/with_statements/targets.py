# as takes any target: names, attributes, items, tuples, starred lists.
class M:
    def __init__(self, value): self.value = value

    def __enter__(self): return self.value

    def __exit__(self, *args): return True


class Box: pass


box, items = Box(), [0, 0]
with M(1) as box.attr: pass
with M(2) as items[1]: pass
with M((3, 4)) as (a, b): pass
with M([5, [6, 7]]) as [c, (d, e)]: pass
with M("xyz") as (first, *rest): pass
with M(8) as (f): pass
print(box.attr, items, a, b, c, d, e, first, rest, f)
with M((1, 2, 3)) as (a, b): print("unreachable")
print("wrong length was swallowed")
with M(0) as g, M(g + 1) as h, M(h + 1) as i: print(g, h, i)
with (M(1)) as j: print(j)
with (M(2) if 0 else M(3)) as k, M(4): print(k)
with (yes := M(5)) as l: print(l, yes.value)
with M(1), M(2): print("no targets")
with (M(1), M(2)): print("parenthesised")
with M(M(6)) as m, m as n: print(n)
for text in ("with M(1) as 5: pass", "with M(1) as f(): pass", "with M(1) as a + b: pass", "with: pass", "with M(1) as a", "with M(1) a: pass", "with () as None: pass",
             "with M(1) as *a: pass"):
    try:
        exec(text)
        print("accepted", text)
    except SyntaxError:
        print("refused", text)
