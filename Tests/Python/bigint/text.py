# Big numbers to text and back, in several bases.
n = 2 ** 100 + 7
print(n, -n, str(n) == repr(n), int(str(n)) == n)
print(hex(n), oct(n), bin(2 ** 40 + 5))
print(int(hex(n), 16) == n, int(oct(n), 8) == n, int(bin(n), 2) == n, int("zz" * 8, 36))
print("%d|%x|%o|%40d" % (n, n, n, -n))
print("{:,}|{:_}|{:x}|{:>35}|{:+}".format(n, n, -n, n, n))
print(10 ** 25, 10 ** 25 - 1, -10 ** 25)
print(0x1_0000_0000_0000, 0o7777777777777, 0b1111_0000_1111_0000_1111_0000_1111_0000_1)
