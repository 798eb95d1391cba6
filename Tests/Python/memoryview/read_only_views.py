# toreadonly, contiguous and its kin, suboffsets.
# boards: microbit-v2
# needs: memoryview.toreadonly
data = bytearray(b"abcdefgh")
m = memoryview(data)
r = m.toreadonly()
print(m.readonly, r.readonly, r[:2].readonly, r.cast("H").readonly, r.tolist() == m.tolist(), r.obj is data)
m[0] = 65
print(r[0], hash(memoryview(b"ab").toreadonly()) == hash(b"ab"), r == m, r.format, r[2:4].tobytes(), r.toreadonly().readonly)
for view in (r, r[1:3], r.cast("I"), memoryview(b"ro").toreadonly()):
    try:
        view[0] = 1
    except TypeError as e:
        print(e)
for view in (m, m[::2], m[::-1], m[:1][::-1], m[:0], m[::2][:0], m.cast("H"), m.cast("H")[::2]):
    print(view.contiguous, view.c_contiguous, view.f_contiguous, view.suboffsets, view.strides, view.shape)
try:
    hash(r)
except TypeError as e:
    print(e)
