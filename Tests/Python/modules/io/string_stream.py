# StringIO: a text to read, and to write to.
# boards: microbit-v2
import io

s = io.StringIO()
print('hi', 5, file=s)
print(s.write('x\ny'), repr(s.getvalue()), s.tell())
s.seek(0)
print(repr(s.readline()), repr(s.read(2)), repr(s.read()), repr(s.read()))
t = io.StringIO('a\nb\nc')
print(list(t), t.seek(2), t.write('ZZ'), repr(t.getvalue()), t.seek(0, 2))
print(t.truncate(1), repr(t.getvalue()))
with io.StringIO('q\nr') as f:
    print(f.readlines(), f.closed)
try:
    f.read()
except ValueError as error:
    print(error)
try:
    io.StringIO().write(b'')
except TypeError as error:
    print(error)
