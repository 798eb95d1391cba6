# const, for scripts that run anywhere.
try:
    from micropython import const
except ImportError:
    def const(x):
        return x

WIDTH = const(5)
HEIGHT = const(WIDTH + 2)
print(WIDTH, HEIGHT, WIDTH * HEIGHT)
print(const('a'), const(1.5), const(None))
