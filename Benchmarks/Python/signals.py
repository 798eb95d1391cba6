# The modules math and array: a signal of three tones, its strength at some frequencies (Goertzel), its angle.
import math
from array import array

SAMPLES = 80


def samples(count):
    data = array("h", [0] * count)
    for n in range(count):
        x = 2 * math.pi * n / count
        data[n] = int(900 * math.sin(3 * x) + 400 * math.cos(7 * x) + 150 * math.sin(11 * x))
    return data


def strength(data, tone):
    c = 2 * math.cos(2 * math.pi * tone / len(data))
    before = last = 0.0
    for sample in data:
        before, last = last, sample + c * last - before
    return math.sqrt(before * before + last * last - c * before * last)


data = samples(SAMPLES)
print([int(strength(data, tone) / SAMPLES / 10 + 0.5) for tone in (3, 5, 7, 11)])
turns = [math.degrees(math.atan2(data[n], data[n - 20])) for n in range(20, SAMPLES, 4)]
print(["%.0f" % angle for angle in turns[:6]], max(data), sum(data))
