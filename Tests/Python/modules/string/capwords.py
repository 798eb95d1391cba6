# capwords.
# boards: microbit-v2
from string import capwords

print(capwords('hello  world'), capwords(' a b '))
print(capwords('a-b-c', '-'))
print(repr(capwords('')), capwords('ONE two'))
print(repr(capwords(' x  y ', ' ')))
print(capwords('don\'t stop'))
