# The decimal text of numbers with long runs of zeros and nines, and back.
for exponent in (9, 10, 18, 19, 27, 45):
    for delta in (-1, 0, 1):
        n = 10 ** exponent + delta
        print(n, int(str(n)) == n, len(str(-n)))
n = int("123456789" * 9)
print(n, n % 1000000007, str(n).count("9"))
print(int("0" * 50 + "17"), int("-" + "0" * 20), int("1" + "_000" * 8))
