# From float to int in every direction, for both signs.
import math

for x in (2.5, -2.5, 2.75, -2.75, 0.5, -0.5, 3.0, 65536.5, -0.0):
    print(x, int(x), round(x), math.floor(x), math.ceil(x), x // 1, -(-x // 1), x % 1, math.trunc(x))
print(int(2.0 ** 40), int(-2.0 ** 33), int(1.5e9), int(2.0 ** 31), int(-2.0 ** 31), int(float(2 ** 24)), round(2.0 ** 35))
print([int(x / 4) for x in range(-6, 7)], [x // 4 for x in range(-6, 7)], [round(x / 4) for x in range(-6, 7)])
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), math.fmod(-7.5, 2), math.modf(-7.5))
