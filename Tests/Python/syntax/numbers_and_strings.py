# Literals of every sort, one beside the other.
print(0, 00, 0_0, 1_000, 0x_ff, 0XAB, 0o17, 0O7, 0b1_01, 0B11, 123456789012345678901234567890)
print(1., .5, 1e3, 1E-2, 1_0.2_5, 0e0, 00.5, 0777.5, 1e+2, 3.0j, 1J, .5j, 1e2j)
print('a' "b" 'c', r'\n' '\n' == '\\n\n', u'u', R"\\", '\'', "\"", '''a'b''', """a"b""")
print("\a\b\f\v\0\1\12\x41\u00e9\U00000041" == chr(7) + chr(8) + chr(12) + chr(11) + chr(0) + chr(1) + "\n" + "A\xe9A", "\
joined", "\\", '\t|')
print(b'bytes' b"\x00\xff\n", rb'\x', Rb"\n", bR'\d', br"\\", b'\101')
print("\d" == "\\d" if False else "\\d", len("\777") if False else len("\377"), '\8' if False else "")
print(True, False, None, ..., (1), (1,), (), [], {}, {1}, {1: 2}, {"a": 1, **{}})
print(0xdeadbeef, 0b0, 0o0, -0, -0.0, +5, --5, [0x1f, 0b11 or 1])
print("é", "日本", len("日本"), "\u65e5" == "日", "a\
b", """x
y""" == "x\ny", '"' "'", "\x7f" == chr(127))
for text in ("1_", "1__2", "_1", "0_x1", "1._5", "1_e2", "0x_", "09", "1e", "1.e+", "0b12", "'\\x4'", "b'é'", "'a\nb'", "1a", "0xfg", "1.5.5", "5.real"):
    try:
        print(text.encode(), eval(text))
    except SyntaxError:
        print(text.encode(), "SyntaxError")
    except NameError:
        print(text.encode(), "NameError")
