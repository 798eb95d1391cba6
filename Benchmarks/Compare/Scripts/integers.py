def longest(limit):
    best = 0
    where = 0
    for n in range(1, limit):
        steps = 0
        m = n
        while m != 1:
            if m & 1:
                m = 3 * m + 1
            else:
                m >>= 1
            steps += 1
        if steps > best:
            best = steps
            where = n
    return where, best
print(longest(400))
