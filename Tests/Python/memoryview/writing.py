# Through a view of a bytearray its bytes are changed.
buffer = bytearray(b"0123456789")
m = memoryview(buffer)
m[0] = 65
m[-1] = ord("Z")
print(buffer, m.readonly)
m[2:5] = b"xyz"
m[5:7] = bytearray(b"__")
print(buffer)
evens = m[::2]
evens[1] = 33
evens[2:4] = b"??"
print(buffer, evens.tobytes())
m[:5] = m[5:]
print(buffer)
m[2:8] = m[0:6]
print(buffer)
back = m[::-1]
back[0:2] = b"<>"
print(buffer, back.tolist()[:2])


def fill(view, value):
    for i in range(len(view)): view[i] = value


fill(m[3:6], 46)
print(buffer)
copy = bytes(m)
m[0] = 0
print(copy[0], buffer[0])
nested = memoryview(m[1:4])
nested[0] = 100
print(buffer[:4], nested.tobytes(), nested.obj is buffer)
