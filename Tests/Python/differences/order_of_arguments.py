# Keyword arguments in front of a star are evaluated where they stand, not behind it.
# differs: one pass emits arguments as they come.
def note(x):
    print(x, end=" ")
    return x


(lambda *a, **k: print(a, k))(k=note(1), *[note(2)])
