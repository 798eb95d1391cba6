# Counting letters, words and lines of a text, with a histogram.
TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness,
it was the season of light."""


def clean(text): return "".join(c.lower() if c.isalpha() else " " for c in text)


words = clean(TEXT).split()
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
top = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
print(len(TEXT.splitlines()), len(words), len(counts), len(TEXT))
for word, n in top[:5]: print("{:<6}{:>2} {}".format(word, n, "#" * n))
letters = {}
for c in clean(TEXT).replace(" ", ""): letters[c] = letters.get(c, 0) + 1
print("".join(sorted(letters, key=lambda c: (-letters[c], c))), max(letters.values()))
lengths = [len(w) for w in words]
print(min(lengths), max(lengths), "%.2f" % (sum(lengths) / len(lengths)), sorted(set(lengths)))
print(" ".join(w[::-1] if len(w) > 5 else w.capitalize() for w in words[:8]))
print([line.strip(",.").rsplit(None, 1)[-1] for line in TEXT.split("\n")], TEXT.count("was"), TEXT.lower().find("age"))
