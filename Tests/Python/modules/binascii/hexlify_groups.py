# hexlify with separators and groups, unhexlify of text and bytes.
import binascii

b = b"\x01\x23\x45\x67\x89"
print(binascii.hexlify(b), binascii.hexlify(b, ":"), binascii.hexlify(b, "-", 2), binascii.hexlify(b, b"_", -2), binascii.b2a_hex(b, " ", 4), binascii.hexlify(bytearray(b"ab")), binascii.hexlify(memoryview(b"abc")[1:]))
print(binascii.unhexlify("0aFf"), binascii.unhexlify(b"6162"), binascii.a2b_hex(bytearray(b"00")), binascii.unhexlify(""), binascii.unhexlify(binascii.hexlify(bytes(range(5)))))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc32(b"", 5), binascii.crc_hqx(b"hello", 0), hex(binascii.crc32(bytes(range(256)))), binascii.crc32(bytearray(b"hello")) == binascii.crc32(memoryview(b"hello")))
for use in (lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("gg"), lambda: binascii.unhexlify(b"0x")):
    try:
        print(use())
    except (binascii.Error, TypeError) as error:
        print(type(error).__name__, error)
print(binascii.Error.__mro__[1].__name__, binascii.hexlify(b""))
