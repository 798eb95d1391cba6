# A docstring is not kept: `__doc__` is None.
# differs: a str in RAM for every documented function.
def f(): "what it does"


class C:
    "what it is"


print(f.__doc__, C.__doc__)
