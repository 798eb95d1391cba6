# What scripts for MicroPython ask of it.
_pending = []
_level = [0]


def const(x):
    return x


def opt_level(*level):
    if not level:
        return _level[0]
    _level[0], = level


def mem_info(*verbose):
    import gc
    used = gc.mem_alloc()
    free = gc.mem_free()
    print('GC: total: %d, used: %d, free: %d' % (used + free, used, free))


def kbd_intr(character):
    import _adder
    _adder.interrupt_by(character)


def schedule(function, argument):
    if len(_pending) >= 8:
        raise RuntimeError('schedule queue full')
    _pending.append((function, argument))
    if len(_pending) == 1:
        # One that asks for another is first done itself.
        try:
            while _pending:
                function, argument = _pending[0]
                function(argument)
                _pending.pop(0)
        finally:
            _pending.clear()


# Not on microbit-v1:
def native(function):
    # For the compiler of MicroPython, which does not ask for other results.
    return function


def alloc_emergency_exception_buf(size):
    # What an interrupt raises there needs one; here nothing of a script runs in an interrupt.
    pass
