# A ring of samples: averages, smoothing, levels and a checksum in arrays.
from array import array

samples = array("h", (((i * 37) % 101 - 50) * 300 for i in range(32)))
print(min(samples), max(samples), sum(samples) // len(samples), samples[:4], samples.itemsize * len(samples))
smooth = array("h", samples)
for i in range(1, len(samples) - 1):
    smooth[i] = (samples[i - 1] + 2 * samples[i] + samples[i + 1]) // 4
print(smooth[:4].tolist(), max(map(abs, smooth)) <= max(map(abs, samples)), smooth[0] == samples[0])
levels = array("B", [0] * 8)
for s in samples:
    levels[(s + 32768) >> 13] += 1
print(levels, sum(levels), levels.index(max(levels)))
packed = samples.tobytes()
check = 0
for word in array("H", packed):
    check = check * 31 + word & 0xFFFF
print(check, len(packed), array("h", packed) == samples)
kernel, out = array("f", [0.25, 0.5, 0.25]), array("f")
for i in range(3):
    out.append(sum(kernel[j] * samples[i + j] for j in range(3)))
print(out.tolist(), out.typecode, [round(x) for x in out])
ring, at = array("i", [0] * 4), 0
for v in range(10):
    ring[at] = v
    at = (at + 1) % len(ring)
print(ring, ring[at:] + ring[:at], list(reversed(ring)))
