# findall, finditer, sub, subn, split, escape.
# boards: microbit-v2
import re

print(re.findall(r'\d+', '1 22 333'), re.findall(r'(\w)=(\d)', 'a=1 b=2'), re.findall('(a)|b', 'ab'))
print(re.findall('a*', 'baac'), [m.span() for m in re.finditer('x*', 'axb')])
print(re.sub(r'(\w+)@(\w+)', r'\2 at \1', 'me@home you@work'), re.sub('a', 'b', 'aaa', 2), re.subn('x*', '-', 'abxd'))
print(re.sub(r'\d', lambda m: str(int(m.group()) * 2), 'a1b5'), re.sub('(?P<n>z)', r'[\g<n>\g<1>]\n', 'z'))
print(re.split(r'[,;]\s*', 'a, b;c'), re.split('(-)', 'a-b-c', 1), re.split('x*', 'axbc'))
print(re.escape('a.b*c d'), re.match(re.escape('1+1'), '1+1=2').group())
print(re.match('(.)(.)', 'xy').expand(r'\2\1'))
