# Bytes as hexadecimal digits.
import binascii

print(binascii.hexlify(b'\x00\xff az'), binascii.unhexlify('00ffAb'), binascii.a2b_hex(b'6162'))
print(binascii.b2a_hex(b'abc', '-'), binascii.hexlify(b''))
for wrong in '0', 'zz':
    try:
        binascii.unhexlify(wrong)
    except binascii.Error as error:
        print(error)
print(issubclass(binascii.Error, ValueError))
