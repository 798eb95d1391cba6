# What is raised and caught in a function that a handler calls has the exception of that handler as its context.
class M:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError('exit')
def f():
    try: 1/0
    except ZeroDivisionError as e: print(repr(e.__context__))
def g():
    try: 1/0
    except ZeroDivisionError as e: raise TypeError('t')
def h():
    with M(): [][1]
def chain(e):
    while e:
        print(repr(e), end=' <- '); e = e.__context__
    print()
def k():
    try: 1/0
    finally: raise TypeError('t')
for c in (f, g, h, k):
    try:
        try: raise ValueError
        except ValueError: c()
    except Exception as e: chain(e)
    try:
        try: raise ValueError
        finally: c()
    except Exception as e: chain(e)
