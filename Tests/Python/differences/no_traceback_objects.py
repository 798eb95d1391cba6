# `__traceback__` is None, also in `__exit__`; what is printed of an uncaught exception is complete.
# differs: the trace is a list of lines in the exception, without frames.
class M:
    def __enter__(self): return self

    def __exit__(self, kind, value, trace):
        print(trace is None)
        return True


with M(): 1 // 0
try:
    1 // 0
except ZeroDivisionError as e:
    print(e.__traceback__ is None)
