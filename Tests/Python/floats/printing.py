# The shortest text that gives the same number again; when an exponent appears.
values = [0.5, 1.0, 12.75, 1e5, 123456.5, 1e15, 1e16, 1.5e17, 0.001, 0.0001, 0.00015, 1e-5, 2.5e-8, -1e22]
for v in values:
    print(v, float(str(v)) == v)
print(100000.0, 1234567.0, 16777216.0, 0.0625, 3e8)
