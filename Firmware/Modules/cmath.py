# Functions of complex numbers.
import math as _math

pi = _math.pi
e = _math.e
tau = _math.tau
inf = _math.inf
nan = _math.nan
infj = complex(0, inf)
nanj = complex(0, nan)


def phase(x):
    x = complex(x)
    return _math.atan2(x.imag, x.real)


def polar(x):
    return abs(complex(x)), phase(x)


def rect(r, phi):
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def exp(x):
    x = complex(x)
    return rect(_math.exp(x.real), x.imag)


def log(x, *base):
    x = complex(x)
    if not x:
        raise ValueError('math domain error')
    result = complex(_math.log(abs(x)), phase(x))
    return result / log(base[0]) if base else result


def log10(x):
    return log(x) / _math.log(10)


def sqrt(x):
    x = complex(x)
    if not x:
        return x
    large = _math.sqrt((abs(x.real) + abs(x)) / 2)
    small = abs(x.imag) / (2 * large)
    if x.real >= 0:
        return complex(large, _math.copysign(small, x.imag))
    return complex(small, _math.copysign(large, x.imag))


def cosh(x):
    x = complex(x)
    return complex(_math.cosh(x.real) * _math.cos(x.imag), _math.sinh(x.real) * _math.sin(x.imag))


def sinh(x):
    x = complex(x)
    return complex(_math.sinh(x.real) * _math.cos(x.imag), _math.cosh(x.real) * _math.sin(x.imag))


def tanh(x):
    return sinh(x) / cosh(x)


def _turned(x):
    x = complex(x)
    return complex(-x.imag, x.real)


def cos(x):
    return cosh(_turned(x))


def sin(x):
    return -_turned(sinh(_turned(x)))


def tan(x):
    return -_turned(tanh(_turned(x)))


def asinh(x):
    x = complex(x)
    return log(x + sqrt(x * x + 1))


def acosh(x):
    x = complex(x)
    return log(x + sqrt(x + 1) * sqrt(x - 1))


def atanh(x):
    x = complex(x)
    return (log(1 + x) - log(1 - x)) / 2


def asin(x):
    return -_turned(asinh(_turned(x)))


def acos(x):
    return pi / 2 - asin(x)


def atan(x):
    return -_turned(atanh(_turned(x)))


def isfinite(x):
    x = complex(x)
    return _math.isfinite(x.real) and _math.isfinite(x.imag)


def isinf(x):
    x = complex(x)
    return _math.isinf(x.real) or _math.isinf(x.imag)


def isnan(x):
    x = complex(x)
    return _math.isnan(x.real) or _math.isnan(x.imag)


def isclose(a, b, *, rel_tol=1e-9, abs_tol=0.0):
    return a == b or abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
