def count(text, rounds):
    seen = {}
    for r in range(rounds):
        for w in text.split():
            seen[w] = seen.get(w, 0) + 1
    best = ''
    for w in seen:
        if seen[w] > seen.get(best, 0) or seen[w] == seen.get(best, 0) and w < best:
            best = w
    return best, len(seen), sum(seen.values())
print(count('a rose is a rose is a rose said she to all who would hear her', 40))
