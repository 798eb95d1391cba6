# Targets are assigned from left to right after the whole right side was evaluated.
log = []


class Traced:
    def __setitem__(self, key, value): log.append((key, value))

    def __getitem__(self, key):
        log.append("get " + key)
        return self

    def __setattr__(self, name, value): log.append((name, value))


t = Traced()
t["a"], t.b, t["c"]["d"] = 1, 2, 3
print(log)
i, x = 0, [5, 6, 7]
i, x[i] = 2, 9
print(i, x)
x = [0, 1, 2]
i = 0
i, x[i], i = 1, "one", 2
print(i, x)
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
x = [1, 2]
x[0], x = 5, x
print(x)
log.clear()


def value(n):
    log.append(n)
    return n


p = q = r = value(1)
d = {value("k1"): value("v1"), value("k2"): value("v2")}
print(log, d)
