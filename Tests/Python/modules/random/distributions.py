# Distributions: within their bounds, about the right mean, symmetric where they should be.
# boards: microbit-v2
# needs: the part of random in Python
import random
from random import gauss, triangular

random.seed(3)
N = 600


def mean(draw):
    total = 0
    for _ in range(N):
        total += draw()
    return total / N


print(-0.2 < mean(gauss) < 0.2, 9.5 < mean(lambda: gauss(10, 2)) < 10.5, -5.3 < mean(lambda: random.normalvariate(-5, 1)) < -4.7)
squares = mean(lambda: random.normalvariate(0, 3) ** 2)
print(7 < squares < 11, gauss(4, 0) == 4)
draws = [triangular(2, 6, 3) for _ in range(200)]
print(2 <= min(draws) < 2.5, 5 < max(draws) <= 6, 3.4 < sum(draws) / 200 < 3.95, 0 <= triangular() <= 1, triangular(3, 3) == 3)
print(0.42 < mean(lambda: random.expovariate(2)) < 0.58, min([random.expovariate(1.5) for _ in range(50)]) > 0, mean(lambda: random.expovariate(-1)) < -0.8)
print(min([random.paretovariate(3) for _ in range(50)]) >= 1, 1.35 < mean(lambda: random.paretovariate(3)) < 1.65)
print(1.6 < mean(lambda: random.weibullvariate(2, 2)) < 1.95, min([random.lognormvariate(0, 1) for _ in range(50)]) > 0)
print(5.3 < mean(lambda: random.gammavariate(3, 2)) < 6.7, 0.2 < mean(lambda: random.gammavariate(0.5, 0.6)) < 0.4)
draws = [random.betavariate(2, 3) for _ in range(200)]
print(0 < min(draws), max(draws) < 1, 0.34 < sum(draws) / 200 < 0.46)
for call in lambda: random.gammavariate(0, 1), lambda: random.gammavariate(1, -2), lambda: random.expovariate(0):
    try:
        print(call())
    except (ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
