# A number directly in front of a keyword (`1if x else 2`) is a SyntaxError.
# differs: deprecated in CPython; a letter behind digits belongs to the number here.
for text in ("1if 1else 2", "[0x1for x in 'a']", "1in[1]"):
    try:
        print(eval(text))
    except SyntaxError as e:
        print(e.msg)
