# Views of views, equality with bytes and bytearrays, and changes that show in all of them.
data = bytearray(b"abcdefghij")
view = memoryview(data)
middle = view[2:8]
steps = middle[::2]
print(bytes(middle), bytes(steps), len(steps), steps[1], steps.tolist())
steps_are = [chr(byte) for byte in steps]
data[4] = ord("E")
print(bytes(steps), middle[2], steps_are)
middle[0:2] = b"XY"
print(data, bytes(view[1:5]), steps == b"XEg", middle == data[2:8], view == data)
print(view == b"abXYEfghij", view != memoryview(b"abXYEfghij"), memoryview(b"") == b"", view == "abXYEfghij")
backwards = view[::-1]
print(bytes(backwards), backwards[0] == data[-1], backwards.tobytes() == bytes(reversed(data)))
for wrong in (lambda: middle.__setitem__(slice(0, 2), b"toolong"), lambda: view.__setitem__(99, 1),
              lambda: memoryview("text"), lambda: memoryview(b"ab").__setitem__(0, 1), lambda: view.__setitem__(0, 256)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__)
