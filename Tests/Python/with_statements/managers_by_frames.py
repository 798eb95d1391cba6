# What __enter__ and __exit__ return and raise, where the body is left early and in a generator.
class Plain:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow
        self.log = []

    def __enter__(self):
        self.log.append('enter')
        return self.name

    def __exit__(self, kind, value, trace):
        self.log.append(kind.__name__ if kind else None)
        return self.swallow


def leave_early(manager):
    for i in range(5):
        with manager as name:
            if i == 1:
                continue
            if i == 3:
                return name + str(i)


def swallowed(manager):
    with manager:
        with manager as inner:
            raise KeyError(inner)
        manager.log.append('after')
    return manager.log


m = Plain('m')
print(leave_early(m), m.log)
print(swallowed(Plain('s', True)))


class Raises:
    def __init__(self, where):
        self.where = where

    def __enter__(self):
        if self.where == 'enter':
            raise ValueError('in enter')
        return self

    def __exit__(self, *details):
        if self.where == 'exit':
            raise OSError('in exit')


for where in ('enter', 'exit', 'body', 'none'):
    try:
        with Raises(where) as r:
            if where == 'body':
                raise IndexError('in body')
        print(where, 'through', r.where)
    except Exception as error:
        print(where, type(error).__name__, error, error.__context__)
try:
    with Raises('exit'):
        raise IndexError('first')
except OSError as error:
    print(error, repr(error.__context__))


def generator(manager):
    with manager as name:
        got = yield name
        yield got
    yield manager.log


steps = generator(Plain('g'))
print(next(steps), steps.send('sent'), next(steps))
