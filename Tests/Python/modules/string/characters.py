# The sets of characters.
# boards: microbit-v2
import string

print(string.ascii_letters)
print(string.digits, string.hexdigits, string.octdigits)
print(repr(string.whitespace), string.punctuation)
print(len(string.printable), string.ascii_lowercase == string.ascii_letters[:26])
print(all(c in string.printable for c in string.punctuation + string.digits))
