# Clocks go forward; sleeping takes at least its time.
import time

ticks = time.ticks_ms if hasattr(time, "ticks_ms") else lambda: int(time.time() * 1000)
ticks_us = time.ticks_us if hasattr(time, "ticks_us") else lambda: int(time.time() * 1000000)
diff = time.ticks_diff if hasattr(time, "ticks_diff") else lambda a, b: a - b
sleep_ms = time.sleep_ms if hasattr(time, "sleep_ms") else lambda ms: time.sleep(ms / 1000)

a = ticks()
sleep_ms(20)
b = ticks()
print(diff(b, a) >= 19, diff(a, b) <= -19, diff(a, a), isinstance(a, int))
u = ticks_us()
time.sleep(0.01)
print(diff(ticks_us(), u) >= 9900, isinstance(u, int))
time.sleep(0)
last, steps = ticks_us(), 0
while steps < 5:
    now = ticks_us()
    if diff(now, last) > 0:
        steps += 1
    last = now
print(steps)
try:
    time.sleep("x")
except TypeError:
    print("TypeError")
