# Run-length coding of texts, in both directions.
def encode(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += (str(j - i) if j - i > 1 else "") + text[i]
        i = j
    return out


def decode(code):
    out, count = "", ""
    for c in code:
        if c.isdigit():
            count += c
        else:
            out += c * int(count or 1)
            count = ""
    return out


for text in ("aaabbc", "", "abc", "zzzzzzzzzzzz", "a  b", "\u20ac\u20ac\u20acx"):
    code = encode(text)
    print(repr(code), decode(code) == text, len(code) <= len(text))
print(decode("3a2b10c"), encode(decode("2x")), decode("") == "")
