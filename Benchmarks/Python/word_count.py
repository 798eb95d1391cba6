# Dictionaries and strings: how often each word stands in a text that is made up here.

WORDS = 1000
SYLLABLES = ("ka", "lo", "mi", "ne", "ru", "sa", "to")


def words(count, seed=1):
    """Yields made-up words; short ones are frequent."""
    for _ in range(count):
        seed = (seed * 1103 + 12345) % 32768
        rest = seed >> 3
        word = ""
        while True:
            word += SYLLABLES[rest % 7]
            rest //= 7
            if rest % 3 != 0 or len(word) > 3:
                break
        yield word


def lines(count):
    line = []
    for word in words(count):
        line.append(word.capitalize() if not line else word)
        if len(line) == 10:
            yield " ".join(line) + "."
            line = []


def count_words(source):
    counts = {}
    for line in source:
        for word in line.rstrip(".").lower().split():
            counts[word] = counts.get(word, 0) + 1
    return counts


counts = count_words(lines(WORDS))
print(sum(counts.values()), "words,", len(counts), "different")
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:8]:
    print("%-8s %4d" % (word, count))
