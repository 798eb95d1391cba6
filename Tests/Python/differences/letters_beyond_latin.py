# Upper and lower case are known of ASCII and Latin-1; `isalpha` takes every character beyond ASCII for a letter.
# differs: the Unicode database takes more flash than the board has.
print("\u0430".upper() == "\u0410", "\u20ac".isalpha(), "\u0660".isdigit())
