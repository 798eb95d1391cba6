# What was cast is indexed, sliced, iterated, reversed and searched by items; its bytes stay the same.
# boards: microbit-v2
# needs: memoryview.cast
data = bytearray(range(24))
v = memoryview(data).cast("H")
print(v[0], v[-1], v[3], len(v), 513 in v, 256 in v, list(v)[:3], sum(v), max(v))
part = v[2:10:3]
print(part.tolist(), part.shape, part.strides, part.nbytes, part.tobytes(), part.hex(), part.format, part.itemsize)
back = v[::-1]
print(back.tolist()[:4], back.strides, back[0], back[-1], bytes(back)[:6], back.contiguous, v.contiguous)
print(list(reversed(v))[:3], [x >> 8 for x in v[:4]], v[4:].tobytes() == bytes(data[8:]), v[5:5].tolist())
words = v.cast("B").cast("I")
print(words.tolist(), words.obj is data, v.obj is data, words[1:3].cast("B").tolist())
print(memoryview(data).cast("c")[3], memoryview(data).cast("c")[:3].tolist(), b"\x05" in memoryview(data).cast("c"))
first, second, *rest = memoryview(data)[:8].cast("H")
print(first, second, rest, dict(enumerate(words)), dict(zip("abc", words)))
match words:
    case [a, b, *others]:
        print(a, b, others)
