# Words broken into lines, aligned in three ways.
def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = ""
        line += (" " if line else "") + word
    if line:
        yield line


def justify(line, width):
    words = line.split()
    if len(words) == 1: return line
    gaps, rest = divmod(width - sum(map(len, words)), len(words) - 1)
    return "".join(w + " " * (gaps + (i < rest)) for i, w in enumerate(words[:-1])) + words[-1]


text = "the quick brown fox jumps over the extraordinarily lazy dog"
lines = list(wrap(text, 16))
for line in lines:
    print(f"[{line:<16}] [{line:>16}] [{line:^16}] [{justify(line, 16)}]")
print(len(lines), max(map(len, lines)), " ".join(lines) == text, list(wrap("", 5)), list(wrap("longer than", 3)))
