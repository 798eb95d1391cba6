# break and continue inside try, with, and nested loops.
log = []
for i in range(4):
    for j in range(4):
        try:
            if j == 2:
                break
            if i == 1:
                continue
            log.append((i, j))
        finally:
            log.append("f")
    if i == 2:
        break
print(log)


def leave():
    for i in range(5):
        while True:
            try:
                if i == 3:
                    return i
                break
            finally:
                log2.append(i)


log2 = []
print(leave(), log2)
n = 0
while True:
    for x in range(10):
        n += 1
        if n % 7 == 0:
            break
    else:
        continue
    if n > 20:
        break
print(n, x)
