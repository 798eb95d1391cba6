# splitlines knows every kind of line end.
# differs: white space and line ends beyond Latin-1, as U+2028, are letters
text = "one\ntwo\r\nthree\rfour\x0bfive\x0csix\x1cseven\x85eight"
print(text.splitlines())
print(text.splitlines(True))
print("\n".splitlines(), "".splitlines(), "a\n\nb".splitlines(), "a\r\n".splitlines(keepends=True), "\r\r\n\n".splitlines())
print("a\nb".splitlines(False), "end\n".splitlines(1), len(("x" * 5 + "\n") * 3), "tab\tno".splitlines())
print(b"a\nb\r\nc\rd\x0be".splitlines(), b"x\r\n".splitlines(True), bytearray(b"p\nq").splitlines(), b"\x85".splitlines())
