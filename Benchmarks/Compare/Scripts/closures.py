def counter(step):
    n = 0
    def up(by=1):
        nonlocal n
        n += by * step
        return n
    return up
def compose(*fs):
    def all(x):
        for f in fs:
            x = f(x)
        return x
    return all
a = counter(1)
b = counter(3)
f = compose(lambda x: x + 1, lambda x: x * 2, abs)
total = 0
for i in range(340):
    total += f(a() - b(by=2))
print(total, a(), list(map(lambda x: x * x, range(5))))
