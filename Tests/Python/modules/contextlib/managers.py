# contextmanager: a generator as a context manager.
# boards: microbit-v2
from contextlib import contextmanager


@contextmanager
def room(name):
    print('in', name)
    try:
        yield name * 2
    finally:
        print('out')


with room('a') as value:
    print(value)
try:
    with room('b'):
        raise ValueError('e')
except ValueError as error:
    print('got', error)


@contextmanager
def forgiving():
    try:
        yield
    except KeyError:
        print('swallowed')


with forgiving():
    {}['x']
print(room.__name__)
