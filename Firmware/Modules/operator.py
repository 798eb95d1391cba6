# The operators as functions.


def lt(a, b): return a < b
def le(a, b): return a <= b
def eq(a, b): return a == b
def ne(a, b): return a != b
def ge(a, b): return a >= b
def gt(a, b): return a > b
def not_(a): return not a
def is_(a, b): return a is b
def is_not(a, b): return a is not b
def add(a, b): return a + b
def and_(a, b): return a & b
def floordiv(a, b): return a // b
def inv(a): return ~a
def lshift(a, b): return a << b
def mod(a, b): return a % b
def mul(a, b): return a * b
def matmul(a, b): return a @ b
def neg(a): return -a
def or_(a, b): return a | b
def pos(a): return +a
def rshift(a, b): return a >> b
def sub(a, b): return a - b
def truediv(a, b): return a / b
def xor(a, b): return a ^ b
def concat(a, b):
    if not hasattr(a, '__getitem__'):
        raise TypeError("'%s' object can't be concatenated" % type(a).__name__)
    return a + b


def contains(a, b): return b in a
def getitem(a, b): return a[b]


def iadd(a, b): a += b; return a
def isub(a, b): a -= b; return a
def imul(a, b): a *= b; return a
def iand(a, b): a &= b; return a
def ior(a, b): a |= b; return a
def ixor(a, b): a ^= b; return a
def imod(a, b): a %= b; return a
def ifloordiv(a, b): a //= b; return a
def itruediv(a, b): a /= b; return a
def ilshift(a, b): a <<= b; return a
def irshift(a, b): a >>= b; return a
def imatmul(a, b): a @= b; return a
def ipow(a, b): a **= b; return a
def setitem(a, b, c):
    a[b] = c


def delitem(a, b):
    del a[b]


def index(a):
    return int(a) if isinstance(a, int) else range(a).stop


def countOf(a, b):
    count = 0
    for item in a:
        if item is b or item == b:
            count += 1
    return count


def indexOf(a, b):
    for number, item in enumerate(a):
        if item is b or item == b:
            return number
    raise ValueError('sequence.index(x): x not in sequence')


def length_hint(obj, default=0):
    try:
        return len(obj)
    except TypeError:
        pass
    return default


def abs(a): return a.__abs__()
def pow(a, b): return a ** b


truth = bool
invert = inv
iconcat = iadd


def call(obj, /, *args, **keywords):
    return obj(*args, **keywords)


class _Getter:
    def __init__(self, item, *items):
        self._items = (item,) + items

    def __call__(self, obj):
        get = self._get
        if len(self._items) == 1:
            return get(obj, self._items[0])
        return tuple([get(obj, item) for item in self._items])

    def __repr__(self):
        return 'operator.%s(%s)' % (type(self).__name__, ', '.join(map(repr, self._items)))


class itemgetter(_Getter):
    def _get(self, obj, item):
        return obj[item]


class attrgetter(_Getter):
    def __init__(self, attr, *attrs):
        for name in (attr,) + attrs:
            if not isinstance(name, str):
                raise TypeError('attribute name must be a string')
        super().__init__(attr, *attrs)

    def _get(self, obj, name):
        for part in name.split('.'):
            obj = getattr(obj, part)
        return obj


class methodcaller:
    def __init__(self, name, /, *args, **keywords):
        if not isinstance(name, str):
            raise TypeError('method name must be a string')
        self._name = name
        self._args = args
        self._keywords = keywords

    def __call__(self, obj):
        return getattr(obj, self._name)(*self._args, **self._keywords)

    def __repr__(self):
        parts = [repr(arg) for arg in (self._name,) + self._args]
        parts += ['%s=%r' % item for item in self._keywords.items()]
        return 'operator.methodcaller(%s)' % ', '.join(parts)
