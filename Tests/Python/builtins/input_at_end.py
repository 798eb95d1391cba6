# input shows its prompt and raises EOFError when nothing more comes.
# differs: on a board input() waits for the serial line, so only what a script can see without typing is here
print(callable(input), input.__name__)
for use in (lambda: input(1, 2), lambda: input(wrong=1)):
    try:
        print(use())
    except TypeError as error:
        print(error)
print(type(input).__name__, repr(input), isinstance(EOFError(), Exception))
print(issubclass(EOFError, Exception), EOFError("x").args, str(EOFError("end")))
