# What of the module random is written in Python: the distributions, choices from a population, and generators beside
# the one that the module's functions use.
import _adder as _native
import math as _math
import random as _random


def sample(population, k, *, counts=None):
    if not hasattr(population, '__getitem__') or isinstance(population, dict):
        raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
    if counts is not None:
        if len(counts) != len(population):
            raise ValueError('The number of counts does not match the population')
        population = [item for item, n in zip(population, counts) for _ in range(n)]
    count = len(population)
    if not 0 <= k <= count:
        raise ValueError('Sample larger than population or is negative')
    if 4 * k > count:
        # Most are wanted: shuffled as far as need be.
        pool = list(population)
        for index in range(k):
            other = _random.randrange(index, count)
            pool[index], pool[other] = pool[other], pool[index]
        return pool[:k]
    chosen = {}
    while len(chosen) < k:
        chosen[_random.randrange(count)] = None
    return [population[index] for index in chosen]


def choices(population, weights=None, *, cum_weights=None, k=1):
    count = len(population)
    if cum_weights is None:
        if weights is None:
            if not count and k > 0:
                raise IndexError('list index out of range')
            return [population[_random.randrange(count)] for _ in range(k)]
        cum_weights = []
        total = 0
        for weight in weights:
            total += weight
            cum_weights.append(total)
    elif weights is not None:
        raise TypeError('Cannot specify both weights and cumulative weights')
    if len(cum_weights) != count:
        raise ValueError('The number of weights does not match the population')
    total = cum_weights[-1]
    if total <= 0:
        raise ValueError('Total of weights must be greater than zero')
    result = []
    for _ in range(k):
        at = _random.random() * total
        low, high = 0, count - 1
        while low < high:
            middle = (low + high) // 2
            if at < cum_weights[middle]:
                high = middle
            else:
                low = middle + 1
        result.append(population[low])
    return result


def randbytes(n):
    return bytes([_random.getrandbits(8) for _ in range(n)])


def triangular(low=0.0, high=1.0, mode=None):
    u = _random.random()
    if high == low:
        return low
    c = 0.5 if mode is None else (mode - low) / (high - low)
    if u > c:
        u, c, low, high = 1.0 - u, 1.0 - c, high, low
    return low + (high - low) * _math.sqrt(u * c)


def gauss(mu=0.0, sigma=1.0):
    # Box and Muller; 1 - random() is never 0.
    return mu + sigma * _math.cos(_math.tau * _random.random()) * _math.sqrt(
        -2.0 * _math.log(1.0 - _random.random()))


def normalvariate(mu=0.0, sigma=1.0):
    return gauss(mu, sigma)


def lognormvariate(mu, sigma):
    return _math.exp(gauss(mu, sigma))


def expovariate(lambd):
    return -_math.log(1.0 - _random.random()) / lambd


def paretovariate(alpha):
    return (1.0 - _random.random()) ** (-1.0 / alpha)


def weibullvariate(alpha, beta):
    return alpha * (-_math.log(1.0 - _random.random())) ** (1.0 / beta)


def gammavariate(alpha, beta):
    if alpha <= 0.0 or beta <= 0.0:
        raise ValueError('gammavariate: alpha and beta must be > 0.0')
    if alpha < 1.0:
        # Stuart's theorem.
        return gammavariate(alpha + 1.0, beta) * (1.0 - _random.random()) ** (1.0 / alpha)
    # G. Marsaglia, W. W. Tsang: A simple method for generating gamma variables (2000).
    d = alpha - 1 / 3
    c = 1.0 / _math.sqrt(9.0 * d)
    while True:
        x = gauss()
        v = 1.0 + c * x
        if v <= 0.0:
            continue
        v = v * v * v
        if _math.log(1.0 - _random.random()) < 0.5 * x * x + d - d * v + d * _math.log(v):
            return d * v * beta


def betavariate(alpha, beta):
    x = gammavariate(alpha, 1.0)
    return x / (x + gammavariate(beta, 1.0)) if x else 0.0


def getstate():
    state = bytearray(16)
    # Gone for a moment: it changes places with that in the bytes.
    _native.random_state(state)
    if not any(state):
        _random.seed()
        _native.random_state(state)
    result = bytes(state)
    _native.random_state(state)
    return result


def setstate(state):
    if not isinstance(state, bytes) or len(state) != 16:
        raise ValueError('state is not what getstate returned')
    _native.random_state(bytearray(state))


def _run(generator, name, args, keywords):
    state = generator._state
    _native.random_state(state)
    try:
        return getattr(_random, name)(*args, **keywords)
    finally:
        _native.random_state(state)


def _method(name):
    def method(self, *args, **keywords):
        return _run(self, name, args, keywords)
    return method


class Random:
    def __init__(self, x=None):
        self._state = bytearray(16)
        self.seed(x)

    seed = _method('seed')
    getstate = _method('getstate')
    setstate = _method('setstate')
    random = _method('random')
    getrandbits = _method('getrandbits')
    randbytes = _method('randbytes')
    randrange = _method('randrange')
    randint = _method('randint')
    choice = _method('choice')
    choices = _method('choices')
    sample = _method('sample')
    shuffle = _method('shuffle')
    uniform = _method('uniform')
    triangular = _method('triangular')
    gauss = _method('gauss')
    normalvariate = _method('normalvariate')
    lognormvariate = _method('lognormvariate')
    expovariate = _method('expovariate')
    paretovariate = _method('paretovariate')
    weibullvariate = _method('weibullvariate')
    gammavariate = _method('gammavariate')
    betavariate = _method('betavariate')
