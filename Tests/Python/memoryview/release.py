# release and with: a view that is gone says so.
data = bytearray(b"abc")
with memoryview(data) as m:
    m[0] = 65
    print(m[0], bytes(m))
for use in (lambda: m[0], lambda: len(m), lambda: m.tobytes(), lambda: m.tolist(), lambda: m.readonly):
    try:
        print(use())
    except ValueError as error:
        print(error)
v = memoryview(data)
v.release()
v.release()
try:
    v[1] = 5
except ValueError as error:
    print(error)
data.append(1)
print(data)
print([x for x in memoryview(data)[1:3]], len(memoryview(data)), memoryview(b"r").readonly)
print(bytes(memoryview(data)), memoryview(data).nbytes)
