# Endless recursion is a RecursionError, not a crash.
def endless(n):
    return endless(n + 1) + 1


def ping(): return pong()


def pong(): return ping()


class Loop:
    def __repr__(self): return repr(self) + "!"

    def __add__(self, o): return self + o

    def __getattr__(self, name): return getattr(self, name + "x")

    def __len__(self): return len(self)

    def __eq__(self, other): return self == other

    def __call__(self): return self()


loop = Loop()
for f in (lambda: endless(0), ping, lambda: repr(loop), lambda: loop + 1, lambda: loop.x, lambda: len(loop), lambda: loop == 1, loop):
    try:
        f()
        print("no error")
    except (RecursionError, MemoryError) as e:
        print("caught")
print("fine", sum(range(5)))
