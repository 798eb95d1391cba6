# repr chooses quotes and escapes; ascii escapes everything else.
# differs: a str holds no lone surrogates; characters beyond Latin-1 count as printable letters without a case
for s in ("plain", "it's", 'say "hi"', "both ' and \"", "back\\slash", "nl\n tab\t cr\r", "\x00\x01\x1f\x7f", "\x80\xa0\xad", "\u00e9\u20ac",
          "\u4e2d", "\U0001f600"):
    print(ascii(s), len(repr(s)), len(ascii(s)))
print(repr("it's"), repr('"'), repr("'\""), repr("\\'"), [repr("\n")], repr(""), ascii("\u00e9"), repr("\u00e9"))
print(eval(repr("a'b\"c\\d\ne\x00")) == "a'b\"c\\d\ne\x00", eval(ascii("\u20ac\U0001f600")) == "\u20ac\U0001f600")
