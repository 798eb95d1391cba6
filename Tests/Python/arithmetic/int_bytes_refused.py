# to_bytes and from_bytes say what is wrong.
for use in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(2, "big"), lambda: (128).to_bytes(1, "big", signed=True),
            lambda: (-129).to_bytes(1, "big", signed=True), lambda: (1).to_bytes(-1, "big"),
            lambda: (1).to_bytes(1, "middle"), lambda: (1).to_bytes("a", "big"), lambda: int.from_bytes(b"a", "x"),
            lambda: int.from_bytes("a", "big"), lambda: int.from_bytes(5, "big"), lambda: int.from_bytes([256], "big"),
            lambda: (1 << 64).to_bytes(8, "little"), lambda: (1).to_bytes(0, "big")):
    try:
        print(use())
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
