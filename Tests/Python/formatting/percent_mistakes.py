# What % says of characters that are no conversion, and of what is no mapping; zeros in front of inf and nan.
class Plain:
    pass


class Items:
    def __getitem__(self, key):
        return "item " + key


def do(text, value):
    try:
        print(text % value)
    except (ValueError, TypeError, KeyError) as e:
        print(type(e).__name__, e)


for text in "%q", "abc %é", "é日%é", "%5.2日", "%\n", "a%~", "% (k)d":
    do(text, 1)
for value in Plain(), "text", (1,), 5, None, {1, 2}, b"bytes":
    do("%(k)s", value)
do("%(k)s and %(l)r", Items())
do("%(k)s", {"k": 1, "l": 2})
do("%(k)s %s", {"k": 1})
do("plain", Plain())
do("plain", Items())

for value in float("inf"), float("-inf"), float("nan"), 1234.5:
    print(format(value, "010,"), format(value, "012_.1f"), format(value, "+010"), "%08.1f" % value, sep="|")
