# Regular expressions, by backtracking. All of it is Python: its frames are in the heap, so how deep a
# pattern goes does not depend on the processor's stack.
#
# A pattern is a list of steps, tuples that begin with a number; jumps are relative:
#   0 end   1 set: a character of it   2 a b: try a, then b   3 a: go on there   4 n: note the place in n
#   5 kind: assertion   6 n: what group n took   7 steps ahead wanted: look   8 set low high lazy: repeat
#   9 n: step over what follows if nothing was taken since the place in n   10 steps: as they first match
#   11 n a: go on at a if group n took nothing
# What compares characters (1, 6, 8) ends in whether their case counts.

NOFLAG = 0
IGNORECASE = I = 2
UNICODE = U = 32
MULTILINE = M = 8
DOTALL = S = 16
VERBOSE = X = 64
ASCII = A = 256

from _re_parse import Parser as _Parser, error, octal as _octal, plain as _plain


_flag_names = {2: 'IGNORECASE', 8: 'MULTILINE', 16: 'DOTALL', 64: 'VERBOSE', 256: 'ASCII'}


def _word(c):
    return c.isalnum() or c == '_'


def _is(kind, c):
    if kind[0] == 'a':
        # Of ASCII only.
        kind = kind[1]
        if not c.isascii():
            return kind.isupper()
    low = kind.lower()
    if low == 'd':
        found = c.isdigit()
    elif low == 's':
        found = c.isspace()
    else:
        found = _word(c)
    return found == (low == kind)


def _in(wanted, c, fold):
    if isinstance(wanted, str):
        return c == wanted or fold and c.lower() == wanted.lower()
    negated, parts = wanted
    cases = (c, c.lower(), c.upper()) if fold else (c,)
    for low, high in parts:
        for c in cases:
            if low <= c <= high if high else _is(low, c):
                return not negated
    return negated


def _at(kind, text, i, end):
    if kind == 'A':
        return i == 0
    if kind == '^':
        return i == 0 or text[i - 1] == '\n'
    if kind == 'Z':
        return i == end
    if kind == '$':
        return i == end or i == end - 1 and text[i] == '\n'
    if kind == 'm':
        return i == end or text[i] == '\n'
    before = i > 0 and _word(text[i - 1])
    return (before != (i < end and _word(text[i]))) == (kind == 'b')


def _match(steps, at, i, text, end, places, banned):
    # Where the match ends, or -1. `banned` is a place where it must not.
    while True:
        step = steps[at]
        kind = step[0]
        if kind == 1:
            if i >= end or not _in(step[1], text[i], step[2]):
                return -1
            i += 1
        elif kind == 0:
            return -1 if i == banned else i
        elif kind == 8:
            _, wanted, low, high, lazy, fold = step
            last = end if high is None else min(end, i + high)
            first = i + low
            if lazy:
                last = min(first, last)
            j = i
            while j < last and _in(wanted, text[j], fold):
                j += 1
            if j < first:
                return -1
            while True:
                result = _match(steps, at + 1, j, text, end, places, banned)
                if result >= 0:
                    return result
                if lazy:
                    if j >= end or high is not None and j >= i + high or not _in(wanted, text[j], fold):
                        return -1
                    j += 1
                else:
                    j -= 1
                    if j < first:
                        return -1
        elif kind == 2:
            result = _match(steps, at + step[1], i, text, end, places, banned)
            if result >= 0:
                return result
            at += step[2]
            continue
        elif kind == 3:
            at += step[1]
            continue
        elif kind == 4:
            n = step[1]
            old = places[n]
            places[n] = i
            result = _match(steps, at + 1, i, text, end, places, banned)
            if result < 0:
                places[n] = old
            return result
        elif kind == 9:
            if places[step[1]] == i:
                at += 1
        elif kind == 5:
            if not _at(step[1], text, i, end):
                return -1
        elif kind == 6:
            start, stop = places[2 * step[1]:2 * step[1] + 2]
            part = text[start:stop]
            if stop < 0 or i + len(part) > end:
                return -1
            other = text[i:i + len(part)]
            if part != other and not (step[2] and part.lower() == other.lower()):
                return -1
            i += len(part)
        elif kind == 10:
            old = places[:]
            i = _match(step[1], 0, i, text, end, places, -1)
            if i >= 0:
                i = _match(steps, at + 1, i, text, end, places, banned)
            if i < 0:
                places[:] = old
            return i
        elif kind == 11:
            if places[2 * step[1] + 1] < 0:
                at += step[2]
                continue
        else:
            _, inner, ahead, wanted = step
            if ahead:
                found = _match(inner, 0, i, text, end, places, -1) >= 0
            else:
                found = False
                for j in range(i, -1, -1):
                    if _match(inner, 0, j, text, i, places, -1) >= 0:
                        found = True
                        break
            if found != wanted:
                return -1
        at += 1


class Match:
    def __init__(self, pattern, string, pos, endpos, places):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._places = places

    def _number(self, group):
        group = self.re.groupindex.get(group, group)
        if not isinstance(group, int) or not 0 <= group <= self.re.groups:
            raise IndexError('no such group')
        return group

    def span(self, group=0):
        number = self._number(group)
        start, end = self._places[2 * number:2 * number + 2]
        return (start, end) if end >= 0 else (-1, -1)

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def _text(self, group, default=None):
        start, end = self.span(group)
        return self.string[start:end] if end >= 0 else default

    __getitem__ = _text

    def group(self, *groups):
        if len(groups) < 2:
            return self._text(*groups or (0,))
        return tuple([self._text(group) for group in groups])

    def groups(self, default=None):
        return tuple([self._text(n, default) for n in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(name, default) for name in self.re.groupindex}

    @property
    def regs(self):
        return tuple([self.span(n) for n in range(self.re.groups + 1)])

    @property
    def lastindex(self):
        last = None
        for n in range(1, self.re.groups + 1):
            if self.end(n) >= 0 and (last is None or self.end(n) > self.end(last)):
                last = n
        return last

    @property
    def lastgroup(self):
        for name, n in self.re.groupindex.items():
            if n == self.lastindex:
                return name

    def expand(self, template):
        return _expanded(_template(template, self.re), self)

    def __repr__(self):
        return '<re.Match object; span=%r, match=%.50r>' % (self.span(), self._text(0))


def _template(text, pattern):
    # Strings, and numbers of groups.
    if not isinstance(text, str):
        return [part if isinstance(part, int) else part.encode('latin-1')
                for part in _template(bytes(text).decode('latin-1'), pattern)]
    parts = []
    at = 0
    while True:
        slash = text.find('\\', at)
        if slash < 0:
            parts.append(text[at:])
            return parts
        parts.append(text[at:slash])
        c = text[slash + 1:slash + 2]
        at = slash + 2
        number = None

        def fail(message, place=slash):
            raise error(message, text, place)

        if not c:
            fail('bad escape (end of pattern)')
        elif c == 'g':
            if text[at:at + 1] != '<':
                fail('missing <', at)
            end = text.find('>', at)
            name = text[at + 1:end]
            if end <= at + 1:
                fail('missing group name' if end > 0 or at + 1 == len(text)
                     else 'missing >, unterminated name', at + 1)
            if name.isdigit():
                number = int(name)
            elif not name.isidentifier():
                fail('bad character in group name %r' % name, at + 1)
            elif name in pattern.groupindex:
                number = pattern.groupindex[name]
            else:
                raise IndexError('unknown group name %r' % name)
            at = end + 1
        elif c.isdigit():
            digits = 1
            while digits < 3 and text[at:at + 1] and text[at] in '01234567' and c[0] < '8':
                digits += 1
                c += text[at]
                at += 1
            if c[0] == '0' or digits == 3:
                parts.append(_octal(c, fail))
                continue
            if digits == 1 and text[at:at + 1].isdigit():
                c += text[at]
                at += 1
            number = int(c)
        elif c in _plain:
            parts.append(_plain[c])
        elif c == '\\':
            parts.append(c)
        elif c.isalpha() and c.isascii():
            fail('bad escape \\' + c)
        else:
            parts.append('\\' + c)
        if number is not None:
            if number > pattern.groups:
                fail('invalid group reference %d' % number, slash + (3 if c == 'g' else 1))
            parts.append(number)


def _expanded(parts, match):
    empty = match.string[:0]
    return empty.join([match._text(part, empty) if isinstance(part, int) else part for part in parts])


class Pattern:
    def __init__(self, pattern, flags):
        # Bytes are matched as characters of Latin-1.
        self._kind = str
        text = pattern
        if isinstance(pattern, bytes):
            self._kind = bytes
            text = pattern.decode('latin-1')
            flags |= 256
        elif not isinstance(pattern, str):
            raise TypeError('first argument must be string or compiled pattern')
        parser = _Parser(text, flags)
        steps = parser.choice()
        if parser.at < len(pattern):
            parser.fail('unbalanced parenthesis')
        self.pattern = pattern
        self.flags = parser.flags | 32 if self._kind is str else parser.flags & ~256
        self.groups = parser.groups
        self.groupindex = parser.names
        self._steps = steps + [(0,)]
        self._full = steps + [(5, 'Z'), (0,)]
        self._size = 2 * parser.groups + 2 + parser.marks

    def _try(self, steps, string, starts, pos, endpos, banned=-1):
        text = string if isinstance(string, str) else bytes(string).decode('latin-1')
        for start in starts:
            places = [-1] * self._size
            end = _match(steps, 0, start, text, endpos, places, banned)
            if end >= 0:
                places[0] = start
                places[1] = end
                return Match(self, string, pos, endpos, places)

    def _limits(self, text, pos, endpos):
        if not isinstance(text, (str, bytes, bytearray)):
            raise TypeError('expected string or bytes-like object, got %r' % type(text).__name__)
        if isinstance(text, str) != (self._kind is str):
            raise TypeError('cannot use a %s pattern on a %s-like object' % (
                ('bytes', 'string') if self._kind is bytes else ('string', 'bytes')))
        end = len(text) if endpos is None else max(0, min(endpos, len(text)))
        return max(0, pos), end

    def match(self, string, pos=0, endpos=None):
        pos, end = self._limits(string, pos, endpos)
        return self._try(self._steps, string, [pos][:pos <= end], pos, end)

    def fullmatch(self, string, pos=0, endpos=None):
        pos, end = self._limits(string, pos, endpos)
        return self._try(self._full, string, [pos][:pos <= end], pos, end)

    def search(self, string, pos=0, endpos=None):
        pos, end = self._limits(string, pos, endpos)
        return self._try(self._steps, string, range(pos, end + 1), pos, end)

    def finditer(self, string, pos=0, endpos=None):
        pos, end = self._limits(string, pos, endpos)
        return self._all(string, pos, end)

    def _all(self, string, pos, end):
        at = pos
        banned = -1
        while True:
            match = self._try(self._steps, string, range(at, end + 1), pos, end, banned)
            if match is None:
                return
            yield match
            start, at = match.span()
            # Behind an empty match there must not be another one at the same place.
            banned = at if start == at else -1

    def findall(self, string, pos=0, endpos=None):
        found = []
        for match in self.finditer(string, pos, endpos):
            groups = match.groups(string[:0])
            found.append(match.group() if not groups else groups[0] if len(groups) == 1 else groups)
        return found

    def split(self, string, maxsplit=0):
        parts = []
        at = count = 0
        for match in self.finditer(string):
            if maxsplit and count >= maxsplit:
                break
            parts.append(string[at:match.start()])
            parts += match.groups()
            at = match.end()
            count += 1
        parts.append(string[at:])
        return parts

    def subn(self, repl, string, count=0):
        if not callable(repl):
            template = _template(repl, self)
            repl = lambda match: _expanded(template, match)
        parts = []
        at = number = 0
        for match in self.finditer(string):
            if count and number >= count:
                break
            parts.append(string[at:match.start()])
            parts.append(repl(match))
            at = match.end()
            number += 1
        parts.append(string[at:])
        return string[:0].join(parts), number

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.flags == other.flags and self._kind is other._kind and self.pattern == other.pattern

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        names = ['re.' + name for bit, name in _flag_names.items() if self.flags & bit]
        return 're.compile(%.200r%s)' % (self.pattern, ', ' + '|'.join(names) if names else '')


_kept = []


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    for text, given, made in _kept:
        if text == pattern and given == flags:
            return made
    made = Pattern(pattern, flags)
    # The one that was compiled last: a loop uses it again and again.
    _kept[:] = [(pattern, flags, made)]
    return made


def purge():
    _kept.clear()


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern):
    if not isinstance(pattern, str):
        return escape(pattern.decode('latin-1')).encode('latin-1')
    return ''.join(['\\' + c if c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else c for c in pattern])
