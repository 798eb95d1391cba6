# Every part of a pattern.
# boards: microbit-v2
import re

for pattern, text in (
        ('a|b|cd', 'xcd'), ('[a-c]+', 'zabcz'), ('[^a-c]+', 'abxyz'), (r'[\d.]+', 'v1.25'), ('a.c', 'a\nc abc'),
        ('^b', 'a\nb'), ('(a+)(b*)', 'caab'), ('a*?b', 'aaab'), ('(ab)+', 'xababab'), ('x{2,3}', 'xxxxx'),
        ('x{2}', 'xxx'), ('(a|ab)(c|bcd)(d*)', 'abcd'), (r'\bfoo\b', 'a foo b'), (r'(\w)\1', 'hello'),
        ('a(?=b)', 'acab'), ('a(?!c)', 'acab'), ('(?<=x)y', 'yxy'), ('(?<!x)y', 'xyy'), ('(?:ab)?c', 'abc'),
        ('(a*)*', 'aa'), ('(?i)HeL', 'xhEl'), (r'[]\-]+', 'a]-]'), ('a{,2}b', 'aaab'), ('x*', 'aaa'), ('$', 'ab\n')):
    m = re.search(pattern, text)
    print(pattern, m and (m.span(), m.groups()))
print(re.findall('^.', 'a\nb', re.M), re.findall('a.', 'a\nab', re.S), re.findall('''a b # note
''', 'ab', re.X))
