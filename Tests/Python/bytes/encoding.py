# Between str and bytes, and what is not UTF-8.
for text in ("plain", "naïve", "€", "𝄞", ""):
    data = text.encode("utf-8")
    print(text, len(text), len(data), data, data.decode("utf-8") == text)
print(bytes([0xE2, 0x82, 0xAC]).decode(), str(b"caf\xc3\xa9", "utf-8"), bytearray(b"ok").decode())
for bad in (b"\xff", b"\xc3", b"a\x80b", b"\xe2\x28\xa1"):
    try:
        print(bad.decode())
    except UnicodeError:
        print("UnicodeError")
try:
    print("text".decode())
except AttributeError as error:
    print(error)
