class Refused(Exception):
    pass
def risky(n):
    if n % 5 == 0:
        raise ValueError(n)
    if n % 3 == 0:
        raise Refused('no')
    return n
calls = [0]
def deep(n):
    if n == 0:
        raise KeyError(n)
    deep(n - 1)
def safe(n):
    try:
        return risky(n)
    except ValueError as e:
        return e.args[0]
    except Refused:
        return -1
    finally:
        calls[0] += 1
total = 0
for i in range(350):
    total += safe(i)
for i in range(45):
    try:
        deep(5)
    except LookupError:
        total += 1
print(total, calls[0])
