"""Programs that are likely not to compile: good ones with a few tokens changed."""

import io
import tokenize

TOKENS = (
    "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "=", "==", "+", "-", "*", "**", "/", "->", ":=", "@", "@=", "...", "~", "!=", "<", ">>=", "0", "1",
    "0x", "1_", "2.5", "1j", "'s'", "b'b'", "f'{x}'", "f'{'", "'", "x", "y", "if", "else", "elif", "for", "in", "not", "is", "lambda", "def", "class", "return",
    "yield", "await", "async", "global", "nonlocal", "try", "except", "finally", "raise", "from", "import", "with", "as", "del", "pass", "break", "continue", "while", "assert",
    "None", "True", "and", "or", "match", "case", "_", "print", "\\", "$", "?", "!", "\n", "  ")


def mutated(source, random):
    """`source` with one to three changes."""
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        try:
            tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        except (tokenize.TokenError, SyntaxError):
            return source
        lines = source.splitlines(keepends=True)
        token = random.choice([t for t in tokens if t.string.strip() and t.start[0] == t.end[0]])
        row, start, end = token.start[0] - 1, token.start[1], token.end[1]
        line = lines[row]
        other = random.choice(tokens).string if random.random() < 0.4 else random.choice(TOKENS)
        kind = random.randrange(7)
        if kind == 0:
            line = line[:start] + line[end:]
        elif kind == 1:
            line = line[:start] + other + line[end:]
        elif kind == 2:
            line = line[:start] + other + " " + line[start:]
        elif kind == 3:
            line = line[:end] + " " + token.string + line[end:]
        elif kind == 4:
            line = random.choice(("  ", "    ", "\t", "")) + random.choice((line, line.lstrip()))
        elif kind == 5:
            line = line[:end] + "\n"
        else:
            at = random.randrange(len(line))
            line = line[:at] + random.choice("()[]{}'\"\\#:;,.=@0aé \t!$") + line[at + random.randrange(2):]
        lines[row] = line
        source = "".join(lines)
    return source
