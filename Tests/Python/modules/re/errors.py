# Patterns that are none.
# boards: microbit-v2
import re

for pattern in '(', ')', '[a', '*a', 'a**', r'\q', 'a{3,1}', '(?P<1>a)', r'(a)\2', '[z-a]', '(?P<n>a)(?P<n>b)', 'a\\':
    try:
        re.compile(pattern)
        print('fine', pattern)
    except re.error as error:
        print(error, error.pos, error.msg)
try:
    re.match('a', 5)
except TypeError as error:
    print(error)
try:
    re.sub('a', r'\1', 'a')
except re.error as error:
    print(error)
