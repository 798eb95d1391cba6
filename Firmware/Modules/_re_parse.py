# The parser of `re`: from a pattern to steps, which `re` explains.


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pos is not None and pattern is not None:
            newline = b'\n' if isinstance(pattern, bytes) else '\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s at position %d (line %d, column %d)' % (msg, pos, self.lineno, self.colno)
                pos = None
        super().__init__(msg if pos is None else '%s at position %d' % (msg, pos))


plain = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a'}
flag_bits = {'i': 2, 'm': 8, 's': 16, 'x': 64, 'a': 256, 'u': 0}


def octal(digits, fail):
    if digits > '377' and len(digits) == 3:
        fail('octal escape value \\%s outside of range 0-0o377' % digits)
    return chr(int(digits, 8))


class Parser:
    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.at = 0
        self.flags = flags
        self.groups = 0
        self.marks = 0
        self.names = {}
        # Groups that are not closed yet.
        self.open = []

    def fail(self, message, at=None):
        raise error(message, self.pattern, self.at if at is None else at)

    def peek(self):
        return self.pattern[self.at:self.at + 1]

    def take(self, text):
        if not self.pattern.startswith(text, self.at):
            return False
        self.at += len(text)
        return True

    def digits(self, most):
        # Octal ones.
        start = self.at
        while self.peek() and self.peek() in '01234567' and self.at < start + most:
            self.at += 1
        return self.pattern[start:self.at]

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
            if atom is None:
                continue
            start = self.at
            limits = self.limits(self.peek(), 1)
            if limits:
                lazy = self.take('?')
                if atom and len(atom) == 1 and atom[0][0] == 5:
                    self.fail('nothing to repeat', start)
                alone = not lazy and self.take('+')
                atom = self.repeat(atom, lazy, *limits)
                if alone:
                    atom = [(10, atom + [(0,)])]
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
            return [(8, atom[0][1], low, high, lazy, atom[0][2])]
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
            return [(1, (True, [] if self.flags & 16 else [('\n', '\n')]), 0)]
        if c == '^':
            return [(5, '^' if self.flags & 8 else 'A')]
        if c == '$':
            return [(5, 'm' if self.flags & 8 else '$')]
        if c == '[':
            return [(1, self.set(start), self.flags & 2)]
        if c == '(':
            return self.group(start)
        if c != '\\':
            return [(1, c, self.flags & 2)]
        c = self.peek()
        if c and c in 'AZbB':
            self.at += 1
            return [(5, c)]
        if c and c in '123456789':
            at = self.at
            digits = self.digits(3)
            if len(digits) == 3:
                c = octal(digits, lambda message: self.fail(message, start))
                return [(1, c, self.flags & 2)]
            self.at = at + 1
            if self.peek().isdigit():
                self.at += 1
            return [self.reference(int(self.pattern[at:self.at]), at)]
        low, high = self.escape(start)
        return [(1, low if high else (False, [(low, '')]), self.flags & 2)]

    def reference(self, number, at):
        if number in self.open:
            self.fail('cannot refer to an open group', at - 1)
        if number > self.groups:
            self.fail('invalid group reference %d' % number, at)
        return 6, number, self.flags & 2

    def escape(self, start):
        # A character twice, or a class and nothing.
        c = self.peek()
        self.at += 1
        if not c:
            self.fail('bad escape (end of pattern)', start)
        if c in 'dDsSwW':
            return ('a' + c if self.flags & 256 else c), ''
        if c in 'xu':
            width = 2 if c == 'x' else 4
            digits = self.pattern[self.at:self.at + width]
            while not all([d in '0123456789abcdefABCDEF' for d in digits]):
                digits = digits[:-1]
            if len(digits) != width:
                self.fail('incomplete escape \\' + c + digits, start)
            self.at += width
            c = chr(int(digits, 16))
        elif c in '01234567':
            self.at -= 1
            c = octal(self.digits(3), lambda message: self.fail(message, start))
        elif c in plain:
            c = plain[c]
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
            if self.peek() == '-' and self.pattern[self.at + 1:self.at + 2] not in (']', ''):
                single = high
                self.at += 1
                high, other = self.member(start)
                if not single or not other or high < low:
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
            self.fail('missing %s, unterminated name' % close if self.peek() else 'missing group name')
        name = self.pattern[self.at:end]
        if not name.isidentifier():
            self.fail('bad character in group name %r' % name if name else 'missing group name')
        return name, end + 1

    def scope(self):
        # Flags, and what ends them: `)`, or `:` of those that hold in a group.
        on = off = 0
        end = ''
        while end != ')' and end != ':':
            wanted = 'missing flag' if end == '-' else 'missing :' if off else 'missing -, : or )'
            c = self.peek()
            if c and c in flag_bits:
                self.at += 1
                if end or off:
                    off |= flag_bits[c] or 32
                    end = ''
                else:
                    on |= flag_bits[c]
            elif c == ')' and not off and not end or c == ':' and not end or c == '-' and not off:
                self.at += 1
                end = c
            else:
                self.fail('unknown flag' if c.isalpha() else wanted)
        if off & 288:
            self.at -= 1
            self.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
        if on & off:
            self.fail('bad inline flags: flag turned on and off', self.at - 1)
        return on, off, end

    def condition(self, start):
        # (?(group)yes|no)
        at = self.at
        end = self.pattern.find(')', at)
        if end < 0:
            self.name(')')
        name = self.pattern[at:end]
        if name.isdigit():
            number = int(name)
            if number == 0:
                self.fail('bad group number')
            if number > self.groups:
                self.fail('invalid group reference %d' % number)
        else:
            self.name(')')
            if name not in self.names:
                self.fail('unknown group name %r' % name)
            number = self.names[name]
        self.at = end + 1
        steps = self.sequence()
        rest = self.sequence() if self.take('|') else []
        if self.peek() == '|':
            self.fail('conditional backref with more than two branches')
        if not self.take(')'):
            self.fail('missing ), unterminated subpattern', start)
        return [(11, number, len(steps) + 2)] + steps + [(3, len(rest) + 1)] + rest

    def group(self, start):
        number = None
        look = None
        alone = False
        flags = self.flags
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
                at, self.at = self.at, end
                return [self.reference(self.names[name], at)]
            elif self.take('#'):
                end = self.pattern.find(')', self.at)
                if end < 0:
                    self.fail('missing ), unterminated comment', start)
                self.at = end + 1
                return None
            elif self.take('='):
                look = True, True
            elif self.take('!'):
                look = True, False
            elif self.take('<='):
                look = False, True
            elif self.take('<!'):
                look = False, False
            elif self.take('>'):
                alone = True
            elif self.take('('):
                return self.condition(start)
            elif self.peek() == '-' or self.peek() and self.peek() in flag_bits:
                on, off, end = self.scope()
                if end == ')':
                    if start:
                        self.fail('global flags not at the start of the expression', start)
                    self.flags |= on
                    return None
                self.flags = (self.flags | on) & ~off
            elif not self.take(':'):
                if not self.peek():
                    self.fail('unexpected end of pattern')
                # A look behind, or a name, has two characters.
                self.at += 2 if self.peek() in '<P' else 1
                if self.at > len(self.pattern):
                    self.fail('unexpected end of pattern', len(self.pattern))
                self.fail('unknown extension ?' + self.pattern[start + 2:self.at], start + 1)
        else:
            number = self.groups + 1
        if number:
            self.groups = number
            self.open.append(number)
        steps = self.choice()
        if not self.take(')'):
            self.fail('missing ), unterminated subpattern', start)
        self.flags = flags
        if alone:
            return [(10, steps + [(0,)])]
        if number:
            self.open.remove(number)
            return [(4, 2 * number)] + steps + [(4, 2 * number + 1)]
        if look:
            ahead, wanted = look
            return [(7, steps + ([] if ahead else [(5, 'Z')]) + [(0,)], ahead, wanted)]
        return steps
