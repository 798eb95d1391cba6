# Sets of characters, and templates.

ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
octdigits = digits[:8]
hexdigits = digits + 'abcdefABCDEF'
whitespace = ' \t\n\r\x0b\x0c'
punctuation = ''.join([c for c in map(chr, range(33, 127)) if not c.isalnum()])
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class _Noted(dict):
    # Has every name, and knows those that it was asked for.
    def __contains__(self, name):
        return True

    def __missing__(self, name):
        self[name] = ''
        return ''


class Template:
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, /, **keywords):
        return self._filled({**mapping, **keywords}, True)

    def safe_substitute(self, mapping={}, /, **keywords):
        return self._filled({**mapping, **keywords}, False)

    def get_identifiers(self):
        names = _Noted()
        self._filled(names, False)
        return list(names)

    def is_valid(self):
        try:
            self._filled(_Noted(), True)
        except ValueError:
            return False
        return True

    def _filled(self, values, strict):
        text = self.template
        parts = []
        at = 0
        while True:
            start = text.find(self.delimiter, at)
            if start < 0:
                return ''.join(parts) + text[at:]
            parts.append(text[at:start])
            begin = at = start + 1
            braced = text[begin:begin + 1] == '{'
            if text[begin:begin + 1] == self.delimiter:
                parts.append(self.delimiter)
                at += 1
                continue
            if braced:
                begin += 1
            end = begin
            while text[begin:end + 1].isidentifier() and text[end:end + 1].isascii() and end < len(text):
                end += 1
            name = text[begin:end]
            valid = name and (not braced or text[end:end + 1] == '}')
            if valid:
                at = end + braced
            elif strict:
                lines = text[:start].split('\n')
                raise ValueError('Invalid placeholder in string: line %d, col %d' % (
                    len(lines), len(lines[-1]) + 1))
            if valid and (strict or name in values):
                parts.append(str(values[name]))
            else:
                parts.append(text[start:at])
