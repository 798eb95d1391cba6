# The iterators over list, tuple, str and bytes have one type, `iterator`; a bound built-in method is a `method`.
# differs: one kind of object serves all.
print(type(iter([])).__name__, type(iter("")).__name__, type([].append).__name__)
