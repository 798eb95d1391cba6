# The constants, and what they are good for.
# boards: microbit-v2
import string

print(string.ascii_lowercase, string.ascii_uppercase)
print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, len(string.punctuation), repr(string.whitespace))
print(sorted(string.printable) == sorted(string.digits + string.ascii_letters + string.punctuation + string.whitespace), len(string.printable))


def caesar(text, by):
    low, up = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(low + up, low[by:] + low[:by] + up[by:] + up[:by])
    return text.translate(table)


print(caesar("Hello, World!", 3), caesar(caesar("xyz", 5), 21), caesar("abc", 0))
print(sum(c in string.punctuation for c in "a,b.c!"), "".join(c for c in "a1 b2" if c in string.ascii_letters), all(c in string.hexdigits for c in "c0ffee"), string.capwords("the end  of it"), string.capwords("a-b", "-"))
