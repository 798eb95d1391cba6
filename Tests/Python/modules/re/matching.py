# match, search, fullmatch, and what they find.
# boards: microbit-v2
import re

m = re.match(r'(\w+) (\w+)', 'hello world again')
print(m, m.group(), m.group(1, 2), m.groups(), m.span(2), m.start(1), m.end(), m[2])
print(re.search(r'\d+', 'ab 123 c').group(), re.match('b', 'ab'), re.search('b', 'ab').span())
print(re.fullmatch('a+', 'aaa') is not None, re.fullmatch('a+', 'aab'), re.fullmatch('a|ab', 'ab').group())
d = re.match(r'(?P<year>\d{4})-(?P<month>\d\d)?', '2026-')
print(d.groupdict(), d['year'], d.group('month'), d.groups('?'), d.lastindex, d.lastgroup)
p = re.compile('b+')
print(p.match('abb', 1).span(), p.search('abbb', 0, 3).group(), p.groups, p.pattern)
try:
    m.group(5)
except IndexError as error:
    print(error)
