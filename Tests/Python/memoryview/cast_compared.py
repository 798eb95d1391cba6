# Views of different formats are equal if their items are; hashes are for bytes that do not change.
# boards: microbit-v2
# needs: memoryview.cast
m = memoryview(b"\1\0\2\0\3\0\0\0")
shorts = m.cast("H")
print(shorts == m, shorts == m[::2], m[::2] == shorts, shorts == memoryview(b"\1\2\3\0"), shorts == b"\1\2\3\0")
print(m.cast("b") == m, m.cast("c") == m, m.cast("c") == m.cast("c"), m.cast("B") == m, m.cast("@B") == m)
print(m.cast("h") == shorts, m.cast("I") == shorts, shorts != m.cast("I"), shorts == shorts[:], shorts[:1] == [1])
print(memoryview(b"\0\0\x80\x3f").cast("f") == memoryview(b"\1"), memoryview(b"\0\0\0\x80").cast("f") == b"\0")
nan = memoryview(b"\0\0\xc0\x7f").cast("f")
print(nan == nan[:], nan[0] != nan[0], memoryview(b"\xff").cast("b") == b"\xff", memoryview(b"\7").cast("?") == b"\1")
print(hash(m.cast("c")) == hash(m) == hash(bytes(m)), hash(m.cast("b")) == hash(m), len({m: 1, m.cast("c"): 2}))
for view in (shorts, m.cast("f"), memoryview(bytearray(2)), memoryview(bytearray(2)).cast("H")):
    try:
        print(hash(view))
    except ValueError as e:
        print(e)
