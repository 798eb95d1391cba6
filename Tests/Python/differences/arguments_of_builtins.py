# When a built-in gets the wrong number of arguments the words are those of a function in Python.
# differs: one sentence for all of them.
for f in (lambda: isinstance(1), lambda: len(), lambda: [].append(), lambda: "".join(1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
