# A tokenizer of one pattern.
# boards: microbit-v2
import re

token = re.compile(r'\s*(?:(?P<number>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/()=]))')


def tokens(text):
    at = 0
    while at < len(text):
        m = token.match(text, at)
        if m is None:
            raise SyntaxError('at %d' % at)
        for kind in 'number', 'name', 'op':
            if m.group(kind) is not None:
                yield kind, m.group(kind)
        at = m.end()


for item in tokens('x1 = 3.5*(y + 42)'):
    print(*item)
try:
    print(list(tokens('a ? b')))
except SyntaxError as error:
    print(error)
