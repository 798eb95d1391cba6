# Base 64.
import binascii

for text in b'', b'f', b'fo', b'foo', b'foob', b'\xff\xfe\xfd':
    coded = binascii.b2a_base64(text)
    print(coded, binascii.a2b_base64(coded) == text)
print(binascii.b2a_base64(b'hello', newline=False), binascii.a2b_base64('aGVs\nbG8='))
for wrong in b'abc', b'a':
    try:
        binascii.a2b_base64(wrong)
    except binascii.Error as error:
        print(error)
