# Strings: joining, formatting, searching, replacing, slicing and reversing.

ROUNDS = 40


def report(number):
    parts = []
    for i in range(10):
        parts.append("%d:%x" % (i * number, i + number))
    return ",".join(parts)


def rotate(text, shift):
    out = ""
    for c in text:
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + shift) % 26 + 97)
        out += c
    return out


def palindrome(text):
    letters = "".join(c for c in text.lower() if c.isalpha())
    return letters == letters[::-1]


length = hits = palindromes = 0
text = "the quick brown fox jumps over the lazy dog"
for i in range(ROUNDS):
    line = report(i)
    length += len(line)
    hits += line.count("1:") + (line.find("5:") > 0) + line.startswith("0:0")
    text = rotate(text, i)
    words = text.split(" ")
    words.reverse()
    text = " ".join(words)
    name = "row {:>3}|{:<6}|{:^7}".format(i, words[0], words[-1].upper())
    length += len(name.strip().replace("|", " | "))
    palindromes += palindrome("Step on no pets %s" % ("!" * i)) + palindrome(name)
print(length, hits, palindromes)
print(text)
