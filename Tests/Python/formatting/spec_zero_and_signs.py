# Zero padding, signs and fill characters with every alignment.
for spec in ("05", "+05", " 05", "<05", ">05", "^05", "=05", "*=+6", "x<6", "0<6", "0>6", "0^6", "-5", "\u20ac^7", "<", "{^5".replace("{", "["), "08,", "010_", "#06x", "#010b"):
    print(spec, [format(n, spec) for n in (7, -42, 0, 1234567)])
for spec in ("08.2f", "+08.1f", "=8", "*=9.1f", "<08.1f", "^08", "010,.1f", "+.0f", " e"):
    print(spec, [format(x, spec) for x in (2.5, -0.75, 1536.0)])
