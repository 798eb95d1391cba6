# StringIO: reading, writing, seeking, truncating, lines, with.
# boards: microbit-v2
import io

s = io.StringIO("one\ntwo\nthree")
print(s.read(2), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0), s.readline(2), list(s), s.getvalue())
s.seek(4)
print(s.write("TWO"), s.tell(), s.getvalue(), s.seek(0, 2), s.write("!"), s.getvalue())
s.seek(3)
print(s.truncate(), repr(s.getvalue()), s.truncate(1), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.closed)
w = io.StringIO()
print("printed", 1, file=w)
w.writelines(["a", "b\n"])
print(repr(w.getvalue()), w.tell())
w.seek(20)
w.write("x")
print(len(w.getvalue()), w.getvalue()[-4:])
with io.StringIO("x") as f:
    print(f.read(), f.read(), f.closed)
for use in (lambda: f.read(), lambda: f.closed, lambda: w.write(5), lambda: w.write(b"x"), lambda: w.seek(-1), lambda: w.seek(1, 1), lambda: w.seek(0, 9), lambda: io.StringIO(5), lambda: next(io.StringIO(""))):
    try:
        print(use())
    except (ValueError, TypeError, OSError, StopIteration) as error:
        print(type(error).__name__)
