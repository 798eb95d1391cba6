# Roman numerals, Caesar's cipher, run lengths and Morse code.
ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def to_roman(n):
    out = ""
    for value, letters in ROMAN:
        count, n = divmod(n, value)
        out += letters * count
    return out


def from_roman(text):
    total = 0
    for value, letters in ROMAN:
        while text.startswith(letters):
            total += value
            text = text[len(letters):]
    return total


print([to_roman(n) for n in (1, 4, 9, 14, 40, 1999, 2024)], all(from_roman(to_roman(n)) == n for n in range(1, 120)))


def caesar(text, k):
    return "".join(chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else c for c in text)


def runs(text):
    out = []
    for c in text:
        if out and out[-1][0] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return "".join("%s%d" % (c, n) if n > 1 else c for c, n in out)


def expand(text):
    out = last = ""
    for c in text:
        if c.isdigit(): out += last * (int(c) - 1)
        else: out += c; last = c
    return out


secret = caesar("ATTACK AT DAWN", 3)
print(secret, caesar(secret, -3), runs("aaabccd"), expand(runs("xxyzzzz")), runs(""))
MORSE = dict(zip("aeinost", (".-", ".", "..", "-.", "---", "...", "-")))
print(" ".join(MORSE[c] for c in "notes"), "".join({v: k for k, v in MORSE.items()}[m] for m in "... .- - .. -.".split()))
