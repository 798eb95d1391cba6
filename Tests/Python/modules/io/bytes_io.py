# BytesIO: reading, writing, readinto, getbuffer-like use.
# boards: microbit-v2
import io

b = io.BytesIO(b"hello\nworld")
print(b.read(3), b.read(), b.read(), b.seek(0), b.readline(), b.readline(), b.readline(), b.tell(), b.getvalue())
b.seek(-5, 2)
buffer = bytearray(3)
print(b.readinto(buffer), buffer, b.tell(), b.seek(-1, 1), b.read(1), b.seek(100), b.read(), b.readinto(buffer))
w = io.BytesIO()
print(w.write(b"abc"), w.write(bytearray(b"de")), w.write(memoryview(b"f")), w.getvalue(), w.seek(1), w.write(b"XY"), w.getvalue(), w.truncate(2), w.getvalue())
w.seek(5)
w.write(b"!")
print(w.getvalue(), list(io.BytesIO(b"a\nb\nc")), io.BytesIO(b"a\nb").readlines(), io.BytesIO(b"abc").read(-1), io.BytesIO().read(5), io.BytesIO(b"xyz").read(None))
with io.BytesIO(b"z") as f:
    print(f.read(), f.closed)
for use in (lambda: f.read(), lambda: w.write("text"), lambda: w.write(5), lambda: w.seek(-1), lambda: io.BytesIO("x"), lambda: w.readinto(b"ro")):
    try:
        print(use())
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__)
