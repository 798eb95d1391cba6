# What of the module math is written in Python.
import math as _math


def _digits():
    # Bits of a float's mantissa.
    return 24 if 1.0 + 2.0 ** -30 == 1.0 else 53


def cbrt(x):
    y = _math.fabs(x)
    if y and y < _math.inf:
        root = y ** (1 / 3)
        # A step of Newton's for the bits that the power's exponent has not.
        y = root - (root - y / root / root) / 3
    return _math.copysign(y, x)


def exp2(x):
    return _math.pow(2.0, x)


def dist(p, q):
    p = tuple(p)
    q = tuple(q)
    if len(p) != len(q):
        raise ValueError('both points must have the same number of dimensions')
    return _math.hypot(*[a - b for a, b in zip(p, q)])


def remainder(x, y):
    a = _math.fabs(x)
    b = _math.fabs(y)
    if a != a or b != b:
        return a + b
    if a == _math.inf or not b:
        raise ValueError('math domain error')
    if b == _math.inf:
        return x * 1.0
    rest = _math.fmod(a, b)
    other = b - rest
    if rest > other:
        rest = -other
    elif rest == other:
        # Halfway: to the even multiple.
        rest -= 2.0 * _math.fmod((a - rest) / 2, b)
    return rest if _math.copysign(1, x) > 0 else -rest


def ulp(x):
    x = _math.fabs(x)
    if x == _math.inf or x != x:
        return x
    digits = _digits()
    least = -149 if digits == 24 else -1074
    return _math.ldexp(1.0, max(_math.frexp(x)[1] - digits, least) if x else least)


def nextafter(x, y):
    size = _math.fabs(x)
    if x != x or y != y:
        return x + y * 1.0
    if x == y:
        return y * 1.0
    if not size:
        return _math.copysign(ulp(0.0), y)
    if size == _math.inf:
        # The largest there is.
        size = (2.0 - ulp(1.0)) * 2.0 ** (127 if _digits() == 24 else 1023)
    elif (y > x) == (x > 0):
        size += ulp(size)
    else:
        step = ulp(size)
        if _math.frexp(size)[0] == 0.5:
            step = step / 2 or step
        size -= step
    return _math.copysign(size, x)
