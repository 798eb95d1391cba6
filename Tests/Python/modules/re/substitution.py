# sub and subn: templates, functions, counts, empty matches.
# boards: microbit-v2
import re

print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", 2), re.sub("a", "b", "banana", count=1), re.subn("an", "", "banana"), re.sub("x", "y", "abc"), re.sub("", "-", "abc"), re.sub("b*", "-", "abc"), re.sub("^", "> ", "a\nb", flags=re.M))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("(?P<n>\\d)", r"<\g<n>>", "a1b2"), re.sub("(a)(b)?", r"[\1\2]", "abac"), re.sub("(a)", r"\g<1>0", "a"), re.sub("a", r"\\", "a"), re.sub("a", r"\n", "a") == "\n", re.sub("a", "\\t|", "ab"), re.sub(r"\.", r"\\.", "a.b"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) + 1), "a9 b99"), re.sub("(.)", lambda m: m.group(1).upper() * 2, "ab"), re.subn("[aeiou]", lambda m: "", "education"), re.sub("(?i)CAT", "dog", "cat Cat"), re.compile("l").sub("L", "hello", 1), re.compile("l").subn("L", "hello"))
print(re.sub(b"a", b"b", b"banana"), re.sub("(x)?", r"<\1>", "ax"), re.sub("a|(b)", r"(\1)", "ab"), re.sub("[,.]", lambda m: {",": ";", ".": ":"}[m[0]], "1,2.3"))
for use in (lambda: re.sub("a", r"\1", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("(", "", "")):
    try:
        print(use())
    except (re.error, IndexError) as error:
        print(type(error).__name__, error)
