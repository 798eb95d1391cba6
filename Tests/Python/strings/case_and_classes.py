# Changing and asking about letters.
s = "Hello World 42"
print(s.upper(), s.lower(), s.swapcase(), s.capitalize(), "hello world".title())
for t in ("abc", "ABC", "aBc", "123", "12a", "", "   ", "a b", "Ab", "_x1"):
    print(repr(t), t.isalpha(), t.isdigit(), t.isalnum(), t.isspace(), t.isupper(), t.islower())
print("abc".isidentifier(), "1a".isidentifier(), "x_1".isidentifier(), "Title Case".istitle())
