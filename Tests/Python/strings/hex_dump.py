# A hex dump and back, from bytes to text with formats.
def dump(data, width=8):
    for at in range(0, len(data), width):
        row = data[at:at + width]
        shown = "".join(chr(b) if 32 <= b < 127 else "." for b in row)
        yield f"{at:04x}  {' '.join('%02x' % b for b in row):<{width * 3 - 1}}  |{shown}|"


def undump(lines): return b"".join(bytes.fromhex(line[6:29]) for line in lines)


data = bytes(range(60, 70)) + b"\x00\xff\n text"
lines = list(dump(data))
print(*lines, sep="\n")
print(dump(b"") is not None, list(dump(b"\xffA", 2)))
print(undump(lines) == data, len(lines), lines[-1].rstrip("|")[-3:])
