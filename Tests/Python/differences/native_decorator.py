# What `micropython` has of MicroPython's for its compiler and its interrupts.
# boards: microbit-v2
# differs: CPython has no such module.
try:
    import micropython
except ImportError:
    micropython = None


def run():
    @micropython.native
    def double(x):
        return 2 * x

    print(double(4), double.__name__)
    print(micropython.alloc_emergency_exception_buf(100))
    return micropython.const(5)


print(run() if micropython else "no micropython")
