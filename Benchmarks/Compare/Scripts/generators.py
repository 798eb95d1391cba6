def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1
def odd(source):
    for x in source:
        if x & 1:
            yield x
def pairs(source):
    last = 0
    for x in source:
        yield last, x
        last = x
total = 0
for i in range(8):
    for a, b in pairs(odd(numbers(80))):
        total += a * b
print(total, sum(x * x for x in numbers(400)))
