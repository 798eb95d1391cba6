# What is no format for struct.
# boards: microbit-v2
# needs: words of struct about formats
import struct

for form in (5, None, 1.5, b"<h", "<h"):
    for do in (struct.calcsize, lambda f: struct.pack(f, 1), lambda f: struct.unpack(f, b"ab"), struct.Struct):
        try:
            result = do(form)
            print(result if not isinstance(result, struct.Struct) else result.size)
        except TypeError as e:
            print(type(e).__name__, e)
