# A parser of tagged records that hands out views, and a writer into a view.
def records(view):
    while len(view):
        tag, size = view[0], view[1]
        yield chr(tag), view[2:2 + size]
        view = view[2 + size:]


data = bytearray(b"N\x03oneV\x02\x01\x02E\x00N\x04four")
found = list(records(memoryview(data)))
print([(tag, bytes(part)) for tag, part in found])
print([len(part) for _, part in found], sum(found[1][1]), found[0][1] == b"one", found[2][1].tolist())
found[0][1][0] = ord("O")
found[1][1][:] = b"\xff\xfe"
print(bytes(data[2:5]), data[7:9].hex(), found[0][1].tobytes())


def fill(view, value):
    for i in range(len(view)): view[i] = value


screen = bytearray(12)
rows = [memoryview(screen)[i:i + 4] for i in range(0, 12, 4)]
fill(rows[1], 7)
fill(rows[2][::2], 9)
rows[0][1:3] = rows[1][:2]
print(list(screen))
print([max(row) for row in rows], bytes(rows[0]) + bytes(rows[2]), memoryview(screen)[::-1].tolist()[:5])
