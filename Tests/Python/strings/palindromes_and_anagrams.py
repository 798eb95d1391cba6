# Letters counted, reversed and compared.
def clean(text): return "".join(c for c in text.lower() if c.isalnum())


def is_palindrome(text):
    text = clean(text)
    return text == text[::-1]


for text in ("A man, a plan, a canal: Panama", "hello", "", "No lemon, no melon", "12321", "ab"):
    print(repr(text), is_palindrome(text), clean(text)[:6])
groups = {}
for word in "listen silent enlist google gogole tinsel banana".split():
    groups.setdefault("".join(sorted(word)), []).append(word)
print([g for g in groups.values() if len(g) > 1])
longest = ""
s = "forgeeksskeegfor"
for i in range(len(s)):
    for j in range(i + 1, len(s) + 1):
        part = s[i:j]
        if len(part) > len(longest) and part == part[::-1]:
            longest = part
print(longest, len(longest), sorted(set(s)), {c: s.count(c) for c in sorted(set(s))})
print(min("listen", key="listen".index), "".join(dict.fromkeys("mississippi")), sorted("bca", reverse=True))
