# floats: rounded
# What float() and literals make of decimals: few digits, many, powers of ten of either sign, on the edge of exactness.
for text in '1.5', '0.1', '1e10', '1e-10', '16777215', '16777215e10', '1677721.5', '9.999999', '3e-10', '123456e-5', '1e11', '1e-11', '8388609e-10', '0e5', '00012.50', '.5', '5.', '1_0.2_5':
    print(text, float(text), float('-' + text))
print([float(text) for text in ('0.3', '2.675', '1234.5678', '1e22', '1e-7', '4.35', '0.7')])
print(0.1, 1e5, 1e-3, 12.5e-2, 1234567.0, 0.000123, 5e-324 * 0)
print(float('1e38'), float('1e39') > 1e38, float('1e400'), float('-1e400'), float('1e-400'))
print([float('0.' + '0' * n + '1') * 10 ** (n + 1) for n in range(8)])
for wrong in '1e', '.', '1.2.3', '1__0', '0x1', '1e5.5', '', '--1':
    try:
        print(float(wrong))
    except ValueError as error:
        print(error)
