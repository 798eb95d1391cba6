# What cast refuses, and what a view that was cast refuses to hold.
# boards: microbit-v2
# needs: memoryview.cast
def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__ + ":", e)


m = memoryview(bytearray(range(12)))
for format in ("e", "x", "@", "@@H", "", "HH", "<H", "s", "p", "3H", " H", 3, b"H"):
    attempt(lambda: m.cast(format))
for format, shape in (("H", [5]), ("H", [-6]), ("H", [0]), ("H", ["6"]), ("H", 6), ("H", ()), ("H", {6})):
    attempt(lambda: m.cast(format, shape))
attempt(lambda: m.cast())
attempt(lambda: m[:7].cast("H"))
attempt(lambda: m[::2].cast("H"))
attempt(lambda: m[::-1].cast("B"))
attempt(lambda: m[:1][::-1].cast("b").tolist())
attempt(lambda: m[:0].cast("H").tolist())
attempt(lambda: m[:0].cast("H", [1]))
attempt(lambda: m.cast("H").cast("I"))
attempt(lambda: m.cast("?").cast("H"))
attempt(lambda: m.cast("f").cast("f"))
attempt(lambda: m.cast("f").cast("B").nbytes)
for format, value in (
    ("b", 128), ("b", -129), ("B", -1), ("B", "1"), ("B", 1.0), ("h", 1 << 15), ("H", 1 << 16), ("H", None),
    ("i", 1 << 31), ("I", -1), ("f", "x"), ("f", b"x"), ("c", 1), ("c", b""), ("c", b"xy"), ("c", bytearray(b"x")),
):
    attempt(lambda: m.cast(format).__setitem__(0, value))
attempt(lambda: m[:8].cast("Q").__setitem__(0, 1 << 64))
attempt(lambda: m[:8].cast("q").__setitem__(0, -1 << 64))
attempt(lambda: m[:8].cast("d").__setitem__(0, 1j))
h = m.cast("H")
attempt(lambda: h[6])
attempt(lambda: h[-7])
attempt(lambda: h["a"])
attempt(lambda: h.__setitem__(slice(0, 1), b"ab"))
attempt(lambda: h.__setitem__(slice(0, 2), h[:1]))
attempt(lambda: m.__setitem__(slice(0, 2), h[:1]))
attempt(lambda: m.__setitem__(slice(0, 2), m.cast("b")[:2]))
attempt(lambda: h.__setitem__(slice(0, 1), 5))
attempt(lambda: memoryview(bytes(4)).cast("H").__setitem__(0, 1))
h.release()
attempt(lambda: h.cast("B"))
attempt(lambda: h.format)
