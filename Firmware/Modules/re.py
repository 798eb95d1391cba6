# Regular expressions, by backtracking. All of it is Python: its frames are in the heap, so how deep a
# pattern goes does not depend on the processor's stack.
#
# A pattern is a list of steps, tuples that begin with a number; jumps are relative:
#   0 end   1 set: a character of it   2 a b: try a, then b   3 a: go on there   4 n: note the place in n
#   5 kind: assertion   6 n: what group n took   7 steps ahead wanted: look   8 set low high lazy: repeat
#   9 n: step over what follows if nothing was taken since the place in n

IGNORECASE = I = 2
MULTILINE = M = 8
DOTALL = S = 16
VERBOSE = X = 64
ASCII = A = 256


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        super().__init__(msg if pos is None else '%s at position %d' % (msg, pos))


def _word(c):
    return c.isalnum() or c == '_'


def _is(kind, c):
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


def _match(steps, at, i, text, end, places, fold, banned):
    # Where the match ends, or -1. `banned` is a place where it must not.
    while True:
        step = steps[at]
        kind = step[0]
        if kind == 1:
            if i >= end or not _in(step[1], text[i], fold):
                return -1
            i += 1
        elif kind == 0:
            return -1 if i == banned else i
        elif kind == 8:
            _, wanted, low, high, lazy = step
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
                result = _match(steps, at + 1, j, text, end, places, fold, banned)
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
            result = _match(steps, at + step[1], i, text, end, places, fold, banned)
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
            result = _match(steps, at + 1, i, text, end, places, fold, banned)
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
            if part != other and not (fold and part.lower() == other.lower()):
                return -1
            i += len(part)
        else:
            _, inner, ahead, wanted = step
            if ahead:
                found = _match(inner, 0, i, text, end, places, fold, -1) >= 0
            else:
                found = False
                for j in range(i, -1, -1):
                    if _match(inner, 0, j, text, i, places, fold, -1) >= 0:
                        found = True
                        break
            if found != wanted:
                return -1
        at += 1


_plain = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a', '0': '\0'}


class _Parser:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.at = 0
        self.flags = flags
        self.groups = 0
        self.marks = 0
        self.names = {}

    def fail(self, message, at=None):
        raise error(message, self.pattern, self.at if at is None else at)

    def peek(self):
        return self.pattern[self.at:self.at + 1]

    def take(self, text):
        if not self.pattern.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def choice(self):
        steps = self.sequence()
        if self.take('|'):
            rest = self.choice()
            steps = [(2, 1, len(steps) + 2)] + steps + [(3, len(rest) + 1)] + rest
        return steps

    def sequence(self):
        steps = []
        repeated = False
        while True:
            start = self.at
            c = self.peek()
            if not c or c in '|)':
                return steps
            self.at += 1
            if self.flags & 64 and (c.isspace() or c == '#'):
                while c == '#' and self.peek() and not self.take('\n'):
                    self.at += 1
                continue
            limits = self.limits(c)
            if limits:
                self.fail('nothing to repeat', start)
            atom = self.atom(c, start)
            start = self.at
            limits = self.limits(self.peek(), 1)
            if limits:
                lazy = self.take('?')
                if not atom or atom[0][0] == 5:
                    self.fail('nothing to repeat', start)
                atom = self.repeat(atom, lazy, *limits)
                start = self.at
                if self.limits(self.peek(), 1):
                    self.fail('multiple repeat', start)
            steps += atom

    def limits(self, c, width=0):
        # What a quantifier allows, behind which the parser then is.
        if c and c in '*+?':
            self.at += width
            return (1 if c == '+' else 0), (1 if c == '?' else None)
        if c == '{':
            close = self.pattern.find('}', self.at)
            low, comma, high = self.pattern[self.at + width:close].partition(',')
            if close >= 0 and (low or high) and (low + high).isdigit():
                low = int(low or 0)
                high = int(high) if high else None if comma else low
                if high is not None and high < low:
                    self.fail('min repeat greater than max repeat', self.at + width)
                self.at = close + 1
                return low, high
        return None

    def repeat(self, atom, lazy, low, high):
        if len(atom) == 1 and atom[0][0] == 1:
            return [(8, atom[0][1], low, high, lazy)]
        n = len(atom)
        if high is None:
            self.marks += 1
            mark = -self.marks
            there, here = n + 4, 1
            rest = [(2, there, here) if lazy else (2, here, there), (4, mark)] + atom + [
                (9, mark), (3, -n - 3)]
        else:
            rest = []
            for _ in range(high - low):
                rest = atom + rest
                rest = [(2, len(rest) + 1, 1) if lazy else (2, 1, len(rest) + 1)] + rest
        return atom * low + rest

    def atom(self, c, start):
        if c == '.':
            return [(1, (True, [] if self.flags & 16 else [('\n', '\n')]))]
        if c == '^':
            return [(5, '^' if self.flags & 8 else 'A')]
        if c == '$':
            return [(5, 'm' if self.flags & 8 else '$')]
        if c == '[':
            return [(1, self.set(start))]
        if c == '(':
            return self.group(start)
        if c != '\\':
            return [(1, c)]
        c = self.peek()
        if c and c in 'AZbB':
            self.at += 1
            return [(5, c)]
        if c and c in '123456789':
            end = self.at + 1
            while self.pattern[end:end + 1].isdigit() and end < self.at + 2:
                end += 1
            number = int(self.pattern[self.at:end])
            if number > self.groups:
                self.fail('invalid group reference %d' % number)
            self.at = end
            return [(6, number)]
        low, high = self.escape(start)
        return [(1, low if high else (False, [(low, '')]))]

    def escape(self, start):
        # A character twice, or a class and nothing.
        c = self.peek()
        self.at += 1
        if not c:
            self.fail('bad escape (end of pattern)', start)
        if c in 'dDsSwW':
            return c, ''
        if c in 'xu':
            width = 2 if c == 'x' else 4
            digits = self.pattern[self.at:self.at + width]
            if len(digits) != width or not all([d in '0123456789abcdefABCDEF' for d in digits]):
                self.fail('incomplete escape \\' + c + digits, start)
            self.at += width
            c = chr(int(digits, 16))
        elif c in _plain:
            c = _plain[c]
        elif c.isalnum() and c.isascii():
            self.fail('bad escape \\' + c, start)
        return c, c

    def set(self, start):
        negated = self.take('^')
        parts = []
        first = True
        while first or self.peek() != ']':
            first = False
            at = self.at
            low, high = self.member(start)
            if high and self.peek() == '-' and self.pattern[self.at + 1:self.at + 2] not in (']', ''):
                self.at += 1
                high, single = self.member(start)
                if not single or high < low:
                    self.fail('bad character range ' + self.pattern[at:self.at], at)
            parts.append((low, high))
        self.at += 1
        return negated, parts

    def member(self, start):
        c = self.peek()
        if not c:
            self.fail('unterminated character set', start)
        self.at += 1
        if c != '\\':
            return c, c
        if self.take('b'):
            return '\b', '\b'
        return self.escape(self.at - 1)

    def name(self, close):
        end = self.pattern.find(close, self.at)
        if end < 0:
            self.fail('missing %s, unterminated name' % close)
        name = self.pattern[self.at:end]
        if not name.isidentifier():
            self.fail('bad character in group name %r' % name if name else 'missing group name')
        return name, end + 1

    def group(self, start):
        number = None
        look = None
        if self.take('?'):
            if self.take('P<'):
                name, end = self.name('>')
                if name in self.names:
                    self.fail('redefinition of group name %r as group %d; was group %d' % (
                        name, self.groups + 1, self.names[name]))
                self.at = end
                number = self.names[name] = self.groups + 1
            elif self.take('P='):
                name, end = self.name(')')
                if name not in self.names:
                    self.fail('unknown group name %r' % name)
                self.at = end
                return [(6, self.names[name])]
            elif self.take('#'):
                end = self.pattern.find(')', self.at)
                if end < 0:
                    self.fail('missing ), unterminated comment', start)
                self.at = end + 1
                return []
            elif self.take('='):
                look = True, True
            elif self.take('!'):
                look = True, False
            elif self.take('<='):
                look = False, True
            elif self.take('<!'):
                look = False, False
            elif not self.take(':'):
                while self.peek() and self.peek() in 'aimsxu':
                    self.flags |= {'i': 2, 'm': 8, 's': 16, 'x': 64, 'a': 256, 'u': 0}[self.peek()]
                    self.at += 1
                if not self.take(')'):
                    self.at += 1
                    self.fail('unknown extension ?' + self.pattern[start + 2:self.at], start + 1)
                return []
        else:
            number = self.groups + 1
        if number:
            self.groups = number
        steps = self.choice()
        if not self.take(')'):
            self.fail('missing ), unterminated subpattern', start)
        if number:
            return [(4, 2 * number)] + steps + [(4, 2 * number + 1)]
        if look:
            ahead, wanted = look
            return [(7, steps + ([] if ahead else [(5, 'Z')]) + [(0,)], ahead, wanted)]
        return steps


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
        return '<re.Match object; span=%r, match=%r>' % (self.span(), self._text(0))


def _template(text, pattern):
    # Strings, and numbers of groups.
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
        if c == 'g' and text[at:at + 1] == '<':
            end = text.find('>', at)
            name = text[at + 1:end]
            at = end + 1
            if name.isdigit():
                c = name
            elif name in pattern.groupindex:
                c = str(pattern.groupindex[name])
            else:
                raise IndexError('unknown group name %r' % name)
        elif c.isdigit() and c != '0':
            if text[at:at + 1].isdigit():
                c += text[at]
                at += 1
        if c.isdigit() and (c != '0' or text[slash + 1] == 'g'):
            if int(c) > pattern.groups:
                raise error('invalid group reference ' + c, text, slash + 1)
            parts.append(int(c))
        elif c in _plain:
            parts.append(_plain[c])
        elif c == '\\':
            parts.append(c)
        elif c.isalpha():
            raise error('bad escape \\' + c, text, slash)
        else:
            parts.append('\\' + c)


def _expanded(parts, match):
    return ''.join([part if isinstance(part, str) else match._text(part, '') for part in parts])


class Pattern:
    def __init__(self, pattern, flags):
        parser = _Parser(pattern, flags)
        steps = parser.choice()
        if parser.at < len(pattern):
            parser.fail('unbalanced parenthesis')
        self.pattern = pattern
        self.flags = parser.flags | 32
        self.groups = parser.groups
        self.groupindex = parser.names
        self._steps = steps + [(0,)]
        self._full = steps + [(5, 'Z'), (0,)]
        self._size = 2 * parser.groups + 2 + parser.marks

    def _try(self, steps, text, starts, pos, endpos, banned=-1):
        for start in starts:
            places = [-1] * self._size
            end = _match(steps, 0, start, text, endpos, places, self.flags & 2, banned)
            if end >= 0:
                places[0] = start
                places[1] = end
                return Match(self, text, pos, endpos, places)

    def _limits(self, text, pos, endpos):
        if not isinstance(text, str):
            raise TypeError('expected string or bytes-like object, got %r' % type(text).__name__)
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
            groups = match.groups('')
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
        return ''.join(parts), number

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __repr__(self):
        return 're.compile(%r)' % self.pattern


_kept = []


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
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
    return ''.join(['\\' + c if c in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else c for c in pattern])
