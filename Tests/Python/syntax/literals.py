# Literals in every base and form, and adjacent ones.
print(0x1F, 0XfF, 0o17, 0O7, 0b101, 0B1, 00, 1_000, 0x_ff, 10_0.0, 1e3, 1E+2, .5e1, 0e0)
print("a" 'b' """c""" '''d''', b"x" b'y', r"\d" "\t|", u"u", (1,), (), [], {}, [1, ], {1, }, {1: 2, }, ((1), (2,)))
print(True, False, None, ..., Ellipsis is ..., type(...).__name__, not None, -0, --1, +-+1, ~-1)
print(1 if(1)else 2, [1 for _ in"a"], 1 .bit_length(), 5..is_integer(), "%d"%3, not(1), (yes for yes in [1]) is None)
long_name_with_many_words_and_1_digit = _private = __dunder__ = ünïcode = 1
print(long_name_with_many_words_and_1_digit + _private + __dunder__ + ünïcode)
print("""line one
  "quoted" 'both'
\tlast\
 joined""", '', "", "''", '""', len("""
"""))
