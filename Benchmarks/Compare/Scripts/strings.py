def work(n):
    total = 0
    for i in range(n):
        words = 'the quick brown fox %d jumps over' % i
        parts = words.split(' ')
        line = '-'.join([p.upper() for p in parts if p != 'fox'])
        line = line.replace('QUICK', '{}').format(i * 7)
        total += len(line) + line.find('JUMPS') + (1 if line.startswith('THE') else 0)
    return total
print(work(60))
