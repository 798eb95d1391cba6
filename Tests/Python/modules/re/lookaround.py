# Looking ahead and behind.
# differs: what looks behind may have any width
# boards: microbit-v2
import re

print(re.findall(r"\w+(?=\()", "f(x) + g (y) + h(z)"), re.findall(r"\b(?!un)\w+", "undo redo undone do"), re.findall(r"(?<=\$)\d+", "$5 6 $78"), re.findall(r"(?<!\$)\b\d+", "$5 6 $78 9"), re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", "1234567"))
print(re.match(r"(?=.*\d)(?=.*[a-z]).{4,}$", "ab1c") is not None, re.match(r"(?=.*\d)[a-z]+$", "abc"), re.search("(?<=ab)c", "abc").span(), re.search("(?<!b)c", "bcac").start(), re.findall("a(?=b(?!c))", "abc abd"), re.match("(?=(a+))a*b\\1", "aaab"))
print(re.split("(?<=,)", "a,b,c"), re.split("(?=[A-Z])", "oneTwoThree"), [m.start() for m in re.finditer("(?=aa)", "aaaa")], re.findall("(?<![a-z])cat(?![a-z])", "cat concat cats cat"))
for bad in ("(?=a", "(?!", "(?<!a", "(?=a))"):
    try:
        re.compile(bad)
        print("fine", bad)
    except re.error as error:
        print(bad, error)
