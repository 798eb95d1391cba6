# ExitStack leaves what it entered, the last one first.
# boards: microbit-v2
from contextlib import ExitStack, contextmanager


@contextmanager
def level(n):
    print('enter', n)
    yield n
    print('leave', n)


with ExitStack() as stack:
    print([stack.enter_context(level(n)) for n in range(2)])
    stack.callback(print, 'callback', 1)
    stack.push(lambda *details: print(details[0]))
try:
    with ExitStack() as stack:
        stack.callback(print, 'x')
        raise ValueError(1)
except ValueError as error:
    print(repr(error))
with ExitStack() as stack:
    stack.push(lambda kind, error, trace: True)
    raise KeyError('gone')
print('on')
