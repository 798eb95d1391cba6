# The parser of `re`: from a pattern to steps, which `re` explains.


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        super().__init__(msg if pos is None else '%s at position %d' % (msg, pos))


plain = {'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a', '0': '\0'}


class Parser:
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
            return ('a' + c if self.flags & 256 else c), ''
        if c in 'xu':
            width = 2 if c == 'x' else 4
            digits = self.pattern[self.at:self.at + width]
            if len(digits) != width or not all([d in '0123456789abcdefABCDEF' for d in digits]):
                self.fail('incomplete escape \\' + c + digits, start)
            self.at += width
            c = chr(int(digits, 16))
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
