# BytesIO: getbuffer is a view of what it holds; what it may be made of.
# boards: microbit-v2
import io

stream = io.BytesIO(b"abcdef")
view = stream.getbuffer()
view[1:3] = b"XY"
print(type(view).__name__, len(view), bytes(view), stream.getvalue(), view[0], view.readonly)
view.release()
for start in [b"q", bytearray(b"qr"), memoryview(b"qrs"), None]:
    print(io.BytesIO(start).read(), io.BytesIO(initial_bytes=start).getvalue())
for wrong in ["text", 5, [1, 2]]:
    try:
        io.BytesIO(wrong)
    except TypeError as error:
        print(error)
    try:
        stream.write(wrong)
    except TypeError as error:
        print(error)
print(stream.write(memoryview(b"zz")), stream.getvalue())
