# Lines of streams, one after the other.
# boards: microbit-v2
import io

text = io.StringIO('one\ntwo\n\nlast')
for line in text:
    print(repr(line))
data = io.BytesIO(b'k=1\nv=2\n')
print(data.readline(), data.readline(2), data.readlines(), data.readline())
out = io.StringIO()
out.writelines(['a\n', 'b\n'])
print(repr(out.getvalue()), out.writable(), out.seekable())
