# Decimal text to float and back: the shortest text that reads back.
# floats: rounded
for text in ("0.1", "1.1", "3.141592653589793", "2.718281828459045", "123456.789", "9007199254740993",
             "1e-7", "5e-5", "1.17549435e-38", "3.4028234e38", "0.30000000000000004", "16777217.5"):
    number = float(text)
    print(text, number, repr(number) == text, float(repr(number)) == number)
print([n / 10 for n in range(15)])
print([n * 0.1 for n in range(15)])
