# StringIO: seek, tell, truncate, overwriting, reading by parts, lines, and what is closed.
# boards: microbit-v2
# needs: the module io
import io

stream = io.StringIO("first\nsecond\nthird")
print(stream.tell(), stream.read(3), stream.tell(), repr(stream.readline()), stream.tell())
print(stream.seek(0), stream.readlines(), repr(stream.read()), repr(stream.readline()))
stream.seek(6)
print(stream.write("SEC"), stream.getvalue().split("\n"))
print(stream.seek(0, 2), stream.write("!\nend"), stream.truncate(10), repr(stream.getvalue()))
stream.seek(0)
print([line.rstrip() for line in stream], stream.readable(), stream.writable(), stream.seekable())
with io.StringIO() as other:
    print("printed", 1, sep="-", end=";", file=other)
    other.writelines(["a", "b"])
    print(other.getvalue(), other.closed)
print(other.closed)
try:
    other.write("more")
except ValueError as error:
    print(error)
try:
    stream.write(b"bytes")
except TypeError as error:
    print(type(error).__name__)
