# Lines by iteration, with and without an end, mixed with read.
# boards: microbit-v2
import io

text = "a=1\n\n# note\nb = 2\nlast"
settings = {}
for number, line in enumerate(io.StringIO(text), 1):
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    key, _, value = line.partition("=")
    settings[key.strip()] = number, value.strip()
print(settings)
s = io.StringIO(text)
print(next(s), next(s) == "\n", s.readline(), [line for line in s], next(s, "end"))
s = io.StringIO("a\r\nb\rc\n")
print(s.readlines(), io.StringIO("").readlines(), io.StringIO("\n").readlines(), io.StringIO("x\ny\nz").readlines(3), io.StringIO("ab\n").readline(0))
print([len(line) for line in io.BytesIO(b"ab\n\ncde")], b"".join(io.BytesIO(b"1\n2\n")), sum(1 for _ in io.StringIO("\n" * 5)), iter(s) is s)
out = io.StringIO()
for i in range(3):
    print(i, end=",", file=out)
out.seek(0)
print(out.read().rstrip(",").split(","), out.tell(), isinstance(out, io.StringIO), io.SEEK_END)
