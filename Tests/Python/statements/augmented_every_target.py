# Augmented assignment to names, attributes, items, slices, of objects that work in place or do not.
log = []


class Seq:
    def __init__(self): self.items = {}

    def __getitem__(self, key):
        log.append(("get", key))
        return self.items.get(key, 0)

    def __setitem__(self, key, value):
        log.append(("set", key, value))
        self.items[key] = value


s = Seq()
s["a"] += 5
s[1, 2] -= 1
print(log)
log.clear()


def index():
    log.append("index")
    return 1


x = [1, 2, 3]
x[index()] *= 10
x[index():] += [9]
print(x, log)
y = x
y += (7,)
print(x is y, x)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
u = "ab"
v = u
u *= 2
print(u, v)


class Point: z = 1


p = Point()
p.z += 1
p.z <<= 3
print(p.z, Point.z)
try:
    unknown += 1
except NameError as e:
    print(e)
for text in ("(a, b) += 1", "f() += 1", "a += 1 += 2", "[a] += 1", "1 += 1", "a + b += 1", "*a += 1", "(a) += 1"):
    try:
        compile(text, "t", "exec")
        print("accepted", text)
    except SyntaxError as e:
        print("refused", text)
