# The clock goes on, sleep takes its time.
import time

a = time.time()
b = time.time()
print(b >= a, isinstance(a, (int, float)), time.sleep(0), callable(time.sleep))
start = time.monotonic() if hasattr(time, "monotonic") else 0
time.sleep(0.01)
print((time.monotonic() if hasattr(time, "monotonic") else 1) > start)
for use in (lambda: time.sleep(-1), lambda: time.sleep("a"), lambda: time.sleep()):
    try:
        print(use())
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
print([time.sleep(x) for x in (0, 0.0, False)])
print(time.__name__)
