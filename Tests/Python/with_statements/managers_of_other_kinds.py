# __enter__ and __exit__ as generator functions, instances and static methods; what __exit__ returns; depth.
class Generators:
    def __enter__(self):
        yield 1
        yield 2

    def __exit__(self, *details):
        yield 3


with Generators() as items:
    print(list(items))
with Generators():
    1 / 0
print('a generator is true')


class Callable:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args):
        return self.name, len(args)


class ByInstances:
    __enter__ = Callable('in')
    __exit__ = Callable('out')


with ByInstances() as pair:
    print(pair)


class ByStatic:
    @staticmethod
    def __enter__():
        return 'static'

    @classmethod
    def __exit__(cls, kind, value, trace):
        print(cls.__name__, kind)


with ByStatic() as text:
    print(text)


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print('asked')
        return self.value


class ByTruth:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        pass

    def __exit__(self, *details):
        return Truth(self.value)


with ByTruth(True):
    raise TypeError
try:
    with ByTruth(False):
        raise TypeError('passes')
except TypeError as error:
    print(error)


class Deep:
    def __init__(self, depth):
        self.depth = depth

    def __enter__(self):
        if self.depth:
            with Deep(self.depth - 1) as below:
                return below + 1
        return 0

    def __exit__(self, *details):
        return None


with Deep(12) as depth:
    print(depth)
for missing in (int, list):
    try:
        with missing():
            pass
    except TypeError as error:
        print(error)
