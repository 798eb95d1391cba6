# What a view refuses.
buffer = bytearray(b"abcdef")
m = memoryview(buffer)


def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__ + ":", e)


attempt(lambda: m[6])
attempt(lambda: m[-7])
attempt(lambda: m["a"])
attempt(lambda: m.__setitem__(0, 256))
attempt(lambda: m.__setitem__(0, "a"))
attempt(lambda: m.__setitem__(slice(0, 2), b"abc"))
attempt(lambda: m.__setitem__(slice(0, 2), "ab"))
attempt(lambda: memoryview(b"ro").__setitem__(0, 1))
attempt(lambda: memoryview("text"))
attempt(lambda: memoryview(5))
with memoryview(b"abc") as view: print(view[1])
attempt(lambda: view[1])
attempt(lambda: len(view))
m.release()
attempt(lambda: m.tobytes())
