# b2a_base64 and a2b_base64 of all lengths, with and without newline, strict or not.
import binascii

for n in range(7):
    data = bytes(range(250, 250 + n)) if n < 6 else b"\x00" * n
    print(binascii.b2a_base64(data, newline=False), binascii.a2b_base64(binascii.b2a_base64(data)) == data)
print(binascii.a2b_base64(b"aGVs bG8=\n"), binascii.a2b_base64("QUJD"), binascii.a2b_base64(b""), binascii.a2b_base64(b"QQ=="), binascii.b2a_base64(bytearray(b"xyz")), binascii.b2a_base64(memoryview(b"abc")[1:]))
for use in (lambda: binascii.a2b_base64(b"QQ"), lambda: binascii.a2b_base64(b"Q"), lambda: binascii.a2b_base64(b"QUJDR")):
    try:
        print(use())
    except (binascii.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)
