# suppress, closing, nullcontext, and a manager as a decorator.
# boards: microbit-v2
from contextlib import closing, contextmanager, nullcontext, suppress

with suppress(KeyError, IndexError):
    [][1]
print('on')


class Door:
    def close(self):
        print('closed')


with closing(Door()) as door:
    print(type(door).__name__)
with nullcontext(4) as n:
    print(n)


@contextmanager
def noted():
    print('begin')
    yield
    print('end')


@noted()
def body():
    print('body')
    return 7


print(body(), body())
