# StringIO: what its newline makes of the ends of lines, written and read.
# boards: microbit-v2
import io

text = "a\nb\r\nc\rd"
for newline in [None, "", "\n", "\r", "\r\n"]:
    stream = io.StringIO(text, newline)
    print(repr(newline), stream.readlines(), repr(stream.getvalue()))
    stream = io.StringIO(newline=newline)
    print(stream.write("x\ny\r\n"), repr(stream.getvalue()), stream.tell())
    stream.seek(0)
    print(list(stream), repr(stream.readline()))
for wrong in ["x", "\n\r"]:
    try:
        io.StringIO("", wrong)
    except ValueError as error:
        print(error)
stream = io.StringIO("one\r\ntwo", "")
print(repr(stream.readline(2)), repr(stream.readline(2)), repr(stream.readline(2)), repr(stream.readline()))
print(stream.encoding, stream.line_buffering, io.StringIO(None).read(), io.StringIO(initial_value="q").read())
