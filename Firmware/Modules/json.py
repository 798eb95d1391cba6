# JSON to objects and back.


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        self.lineno = doc.count('\n', 0, pos) + 1
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__('%s: line %d column %d (char %d)' % (msg, self.lineno, self.colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos


_escapes = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}
_words = {'null': None, 'true': True, 'false': False}
_unescapes = {'"': '"', '\\': '\\', '/': '/', 'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}


def _quoted(text, ensure_ascii):
    if text.isalnum() and text.isascii():
        return '"' + text + '"'
    parts = ['"']
    for c in text:
        code = ord(c)
        if c in _escapes:
            c = _escapes[c]
        elif code < 32 or code > 126 and ensure_ascii:
            if code > 0xffff:
                code -= 0x10000
                c = '\\u%04x\\u%04x' % (0xd800 | code >> 10, 0xdc00 | code & 0x3ff)
            else:
                c = '\\u%04x' % code
        parts.append(c)
    parts.append('"')
    return ''.join(parts)


def _number(x, allow_nan):
    if x != x or x - x != 0:
        if not allow_nan:
            raise ValueError('Out of range float values are not JSON compliant')
        return 'NaN' if x != x else 'Infinity' if x > 0 else '-Infinity'
    return repr(float(x))


class JSONEncoder:
    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self._skipkeys = skipkeys
        self._ascii = ensure_ascii
        self._nan = allow_nan
        self._sort = sort_keys
        self._indent = ' ' * indent if isinstance(indent, int) else indent
        self._comma, self._colon = separators or (', ' if indent is None else ',', ': ')
        self._open = []
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError('Object of type %s is not JSON serializable' % type(o).__name__)

    def encode(self, o):
        self._open.clear()
        parts = []
        self._write(o, parts.append, '\n')
        return ''.join(parts)

    def iterencode(self, o):
        return iter([self.encode(o)])

    def _simple(self, o):
        if isinstance(o, str):
            return _quoted(o, self._ascii)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return repr(int(o))
        if isinstance(o, float):
            return _number(o, self._nan)
        return None

    def _write(self, o, put, line):
        text = self._simple(o)
        if text is not None:
            return put(text)
        if any([o is outer for outer in self._open]):
            raise ValueError('Circular reference detected')
        self._open.append(o)
        isdict = isinstance(o, dict)
        if isdict or isinstance(o, (list, tuple)):
            line = line + self._indent if self._indent is not None else line
            put('{' if isdict else '[')
            separator = ''
            for item in self._pairs(o) if isdict else o:
                if separator:
                    put(self._comma)
                if self._indent is not None:
                    put(line)
                separator = self._comma
                if isdict:
                    put(_quoted(item[0], self._ascii))
                    put(self._colon)
                    item = item[1]
                self._write(item, put, line)
            if separator and self._indent is not None:
                put(line[:len(line) - len(self._indent)])
            put('}' if isdict else ']')
        else:
            self._write(self.default(o), put, line)
        self._open.pop()

    def _pairs(self, o):
        pairs = o.items()
        if self._sort:
            pairs = sorted(pairs, key=lambda pair: pair[0])
        for key, value in pairs:
            if not isinstance(key, str):
                text = self._simple(key)
                if text is None:
                    if self._skipkeys:
                        continue
                    raise TypeError('keys must be str, int, float, bool or None, not '
                                    + type(key).__name__)
                key = text
            yield key, value


def dumps(obj, *, cls=None, **keywords):
    return (cls or JSONEncoder)(**keywords).encode(obj)


def dump(obj, fp, *, cls=None, **keywords):
    fp.write(dumps(obj, cls=cls, **keywords))


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
                 strict=True, object_pairs_hook=None):
        self._object = object_hook
        self._pairs = object_pairs_hook
        self._float = parse_float or float
        self._int = parse_int or int
        self._constant = parse_constant or float
        self._strict = strict

    def decode(self, s):
        self._text = s
        value, end = self.raw_decode(s, self._blank(0))
        end = self._blank(end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        self._text = s
        self._at = idx
        return self._value(), self._at

    def _blank(self, at):
        text = self._text
        end = len(text)
        while at < end and text[at] in ' \t\n\r':
            at += 1
        return at

    def _fail(self, message, at):
        raise JSONDecodeError(message, self._text, at)

    def _take(self, wanted):
        # The next character that is no blank, if it is this one.
        self._at = at = self._blank(self._at)
        if self._text[at:at + 1] != wanted:
            return False
        self._at = at + 1
        return True

    def _value(self):
        text = self._text
        at = self._at
        c = text[at:at + 1]
        if c == '"':
            return self._string()
        if c == '{':
            return self._dict()
        if c == '[':
            return self._list()
        for word, value in _words.items():
            if text.startswith(word, at):
                self._at = at + len(word)
                return value
        for word in 'NaN', 'Infinity', '-Infinity':
            if text.startswith(word, at):
                self._at = at + len(word)
                return self._constant(word)
        return self._numeral(at)

    def _digits(self, at):
        text = self._text
        end = len(text)
        while at < end and '0' <= text[at] <= '9':
            at += 1
        return at

    def _numeral(self, start):
        text = self._text
        at = start + text.startswith('-', start)
        end = at + 1 if text.startswith('0', at) else self._digits(at)
        if end == at:
            self._fail('Expecting value', start)
        convert = self._int
        if text.startswith('.', end):
            at = self._digits(end + 1)
            if at > end + 1:
                end = at
                convert = self._float
        if text[end:end + 1] in ('e', 'E'):
            at = end + 1
            if text[at:at + 1] in ('+', '-'):
                at += 1
            if self._digits(at) > at:
                end = self._digits(at)
                convert = self._float
        self._at = end
        return convert(text[start:end])

    def _string(self):
        text = self._text
        begin = self._at
        at = begin + 1
        parts = []
        while True:
            start = at
            while at < len(text) and text[at] not in '"\\' and (text[at] >= ' ' or not self._strict):
                at += 1
            if start == begin + 1 and text[at:at + 1] == '"':
                self._at = at + 1
                return text[start:at]
            parts.append(text[start:at])
            if at >= len(text):
                self._fail('Unterminated string starting at', begin)
            c = text[at]
            at += 1
            if c == '"':
                self._at = at
                return ''.join(parts)
            if c != '\\':
                self._fail('Invalid control character at', at - 1)
            c = text[at:at + 1]
            if not c:
                self._fail('Unterminated string starting at', begin)
            if c == 'u':
                code = self._code(at)
                at += 5
                if 0xd800 <= code < 0xdc00 and text.startswith('\\u', at):
                    low = self._code(at + 1)
                    if 0xdc00 <= low < 0xe000:
                        code = 0x10000 + (code - 0xd800 << 10 | low - 0xdc00)
                        at += 6
                parts.append(chr(code))
            elif c in _unescapes:
                parts.append(_unescapes[c])
                at += 1
            else:
                self._fail('Invalid \\escape', at - 1)

    def _code(self, at):
        digits = self._text[at + 1:at + 5]
        try:
            if len(digits) == 4 and digits.isalnum() and digits[1] not in 'xX':
                return int(digits, 16)
        except ValueError:
            pass
        self._fail('Invalid \\uXXXX escape', at)

    def _list(self):
        self._at += 1
        items = []
        if self._take(']'):
            return items
        while True:
            self._at = self._blank(self._at)
            items.append(self._value())
            if self._take(']'):
                return items
            if not self._take(','):
                self._fail("Expecting ',' delimiter", self._at)

    def _dict(self):
        self._at += 1
        pairs = []
        if not self._take('}'):
            while True:
                self._at = self._blank(self._at)
                if not self._text.startswith('"', self._at):
                    self._fail('Expecting property name enclosed in double quotes', self._at)
                key = self._string()
                if not self._take(':'):
                    self._fail("Expecting ':' delimiter", self._at)
                self._at = self._blank(self._at)
                pairs.append((key, self._value()))
                if self._take('}'):
                    break
                if not self._take(','):
                    self._fail("Expecting ',' delimiter", self._at)
        if self._pairs is not None:
            return self._pairs(pairs)
        value = dict(pairs)
        return value if self._object is None else self._object(value)


def loads(s, *, cls=None, **keywords):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode()
    elif not isinstance(s, str):
        raise TypeError('the JSON object must be str, bytes or bytearray, not ' + type(s).__name__)
    return (cls or JSONDecoder)(**keywords).decode(s)


def load(fp, **keywords):
    return loads(fp.read(), **keywords)
