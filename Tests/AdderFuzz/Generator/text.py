"""Methods of str at their edges, the mini-language of format, str.format and the % operator: what fits and what does not."""

CHARACTERS = ("a", "b", "Z", "0", "9", " ", "\t", "\n", "\r", "_", "-", "+", ".", ",", "é", "ß", "€", "日", "{", "}", "%", "'", "\\", "\x00", "\x7f", "\x1c", "\x85", "\xa0")


class TextPrograms:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small

    def text(self, longest=7):
        if self.chance(30):
            return repr(self.pick("", "a", "aXbXc", "  padded ", "line\nline\r\nend", "Title Case", "UPPER", "12", "-0012", "+7", "é", "ab" * 5, "x=1;y=2", "日本", "ßa"))
        return repr("".join(self.pick(*CHARACTERS) for _ in range(self.small(0, longest))))

    def part(self):
        return self.pick("'a'", "'ab'", "''", "' '", "'X'", "'é'", "'\\n'", self.text(2), "t[:1]", "None" if self.chance(15) else "'b'", "5" if self.chance(10) else "'0'", "b'a'" if self.chance(10) else "'_'")

    def bounds(self):
        return self.pick("", "", ", 1", ", -2", ", 1, 4", ", None, 3", ", 9", ", 2, 1", ", -3, None")

    def number(self):
        return self.pick("0", "1", "-1", "5", "12", "-3", "255", "-1234567", "2**40", "2**64", "True", "False", "2**100", "-2**60")

    def real(self):
        return self.pick("0.0", "-0.0", "1.0", "-2.5", "0.125", "1234.5", "2.0**20", "0.5", "float('inf')", "float('-inf')", "float('nan')", "100.0", "-0.0625")

    def any(self):
        return self.pick(self.number(), self.real(), self.text(3), "None", "[1, 'a']", "(1,)", "1 + 2j", "b'x'", "{1: 2}", "...", "P()")

    def specification(self):
        align = self.pick("", "", "<", ">", "^", "=", "*<", "é>", "0=", "日^", " >", "{{<" if False else "-<", "<<", "x=")
        sign = self.pick("", "", "", "+", "-", " ")
        zero = self.pick("", "", "", "0")
        width = self.pick("", "", str(self.small(0, 14)), "1", "20")
        group = self.pick("", "", "", ",", "_") if self.chance(60) else ""
        places = self.pick("", "", ".0", ".1", ".3", ".7") if self.chance(60) else ""
        kind = self.pick("", "", *"dxXobcnsfFeEgG%", "s", "d", "f", "g", "q" if self.chance(20) else "d", "z" if self.chance(10) else "")
        other = self.pick("", "#") if self.chance(40) else ""
        text = align + sign + other + zero + width + group + places + kind
        if self.chance(6):
            text = self.pick(text + " ", " " + text, "," + text, text + ".", "." + text, text * 2, "10" + text, "-" + text, text + "\x00"[:0])
        return text

    def fits(self, value):
        """One for this kind of value, mostly."""
        if self.chance(30):
            return self.specification()
        align = self.pick("", "", "<", ">", "^", "*<", "é^")
        width = self.pick("", str(self.small(0, 14)))
        if value[0] in "'\"":
            return align + width + self.pick("", ".0", ".2", ".9") + self.pick("", "s")
        if "." in value or "float" in value:
            return self.pick(align, "=", "0=") + self.pick("", "+", " ", "-") + self.pick("", "#") + self.pick("", "0") + width + self.pick("", ",", "_") + self.pick("", ".0", ".1", ".2", ".5") + self.pick("", "f", "e", "g", "%", "F", "E", "G")
        return self.pick(align, "=", "x=") + self.pick("", "+", " ", "-") + self.pick("", "#") + self.pick("", "0") + width + self.pick("", "_", ",") + self.pick("", "d", "x", "b", "o", "X", "n")

    # ---- What programs ask ----

    def format(self):
        value = self.pick(self.number(), self.real(), self.text(4), self.any())
        spec = self.fits(value)
        return self.pick(lambda: f"format({value}, {spec!r})", lambda: f"{'{:' + spec.replace('{', '').replace('}', '') + '}'!r}.format({value})", lambda: f"f\"{{v:{spec}}}\"" if not set(spec) & set("{}\"\\") else f"format(v, {spec!r})", lambda: f"({value}).__format__({spec!r})")()

    def fields(self):
        """str.format with fields of all kinds, some that are not."""
        field = lambda: self.pick("{}", "{}", "{0}", "{1}", "{0!r}", "{!s}", "{!a:>6}", "{0[1]}", "{0[k]}", "{k}", "{k!r:^9}", "{0.real}", "{p.x}", "{p.y[0]}", "{k[0]}", "{:{}}", "{0:{1}}", "{:>{w}}", "{{}}", "{{", "}}", "{0[-1]}", "{:.{w}}", "{0.x.y}", "{k:{w}.{w}}",
                                  self.pick("{", "}", "{0", "{!x}", "{0!}", "{!r", "{0[}", "{0[]}", "{.x}", "{[0]}", "{0:{1:{2}}}", "{ 0}", "{-1}", "{a b}", "{0!rr}", "{0.}", "{:}}", "{!}") if self.chance(35) else "-", "é", " ")
        text = "".join(field() for _ in range(self.small(1, 4)))
        arguments = [self.pick(self.number(), self.text(3), "[1, 2]", "{'k': 'v'}", "P()", "1.5", "None") for _ in range(self.small(0, 3))]
        arguments += [text for text in ("k='key'", "w=4", "p=P()") if self.chance(65)]
        return self.pick(f"{text!r}.format({', '.join(arguments)})", f"{text!r}.format({', '.join(arguments)})", f"{text!r}.format_map({{'k': 'key', 'w': 5, 'p': P()}})")

    def percent(self):
        conversion = lambda: "%" + self.pick("", "", "(k)" if self.chance(30) else "") + "".join(self.pick("", "", "", *"-+ 0#") for _ in range(2)) + self.pick("", "", "3", "10", "*" if self.chance(30) else "") + self.pick("", "", ".0", ".2", ".", ".*" if self.chance(20) else "") + self.pick("", "", "l", "h") + self.pick(*"dsdsrxXofFeEgGcaiu%", self.pick(*"qyb\n ") if self.chance(15) else "d")
        text = "".join(self.pick(conversion(), conversion(), self.text(2)[1:-1].replace("\\", "").replace("'", "").replace("%", "%%"), "%%", "%" if self.chance(8) else " ") for _ in range(self.small(1, 3)))
        values = lambda: "(" + "".join(self.any() + ", " for _ in range(self.small(0, 4))) + ")"
        return f"{text!r} % {self.pick(values, values, self.any, self.number, self.real, lambda: '{' + repr('k') + ': ' + self.any() + '}', lambda: 'P()')()}"

    def method(self):
        t, part = self.pick("t", "u", self.text()), self.part
        return f"{t}." + self.pick(
            lambda: f"{self.pick('find', 'rfind', 'index', 'rindex', 'count')}({part()}{self.bounds()})", lambda: f"{self.pick('startswith', 'endswith')}({self.pick(part(), '(' + repr('a') + ', ' + part() + ')', '()')}{self.bounds()})",
            lambda: f"{self.pick('split', 'rsplit')}({self.pick('', part(), part() + ', 1', part() + ', -1', 'None, 1', 'maxsplit=2', 'sep=' + part())})", lambda: f"splitlines({self.pick('', 'True', 'keepends=True')})", lambda: f"{self.pick('partition', 'rpartition')}({part()})",
            lambda: f"{self.pick('strip', 'lstrip', 'rstrip')}({self.pick('', part(), 'None')})", lambda: f"{self.pick('removeprefix', 'removesuffix')}({part()})", lambda: f"replace({part()}, {part()}{self.pick('', ', 1', ', -1', ', 0')})",
            lambda: f"{self.pick('center', 'ljust', 'rjust')}({self.small(-1, 12)}{self.pick('', ', ' + repr('*'), ', ' + repr('é'), ', ' + repr('ab'), ', ' + repr(''))})", lambda: f"zfill({self.small(-1, 12)})", lambda: f"expandtabs({self.pick('', 0, 2, -1, 'tabsize=3')})",
            lambda: f"replace('€', '').replace('日', '').{self.pick('upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold')}()", lambda: f"replace('€', '').replace('日', '').{self.pick('isalpha', 'isdigit', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isascii', 'isidentifier', 'isdecimal', 'isnumeric', 'isprintable')}()" if t in "tu" else "upper()",
            lambda: f"encode({self.pick('', repr('latin-1'), repr('ascii'), repr('utf-8'), repr('ascii') + ', ' + repr('replace'), repr('latin-1') + ', ' + repr('ignore'), repr('ascii') + ', ' + repr('backslashreplace'), repr('none'))})", lambda: f"join({self.pick('t', '[t, u]', '[]', '(x for x in u)', '[1]', '{1: 2}', repr('xyz'), '5')})",
            lambda: f"translate({self.pick('{97: ' + repr('xy') + ', 98: None}', 'str.maketrans(' + repr('ab') + ', ' + repr('yx') + ')', 'str.maketrans(' + repr('a') + ', ' + repr('b') + ', ' + repr('_ ') + ')', '{ord(c): 8364 for c in ' + repr('aé') + '}', '[' + repr('q') + '] * 99')})",
            lambda: f"__len__()", lambda: f"__contains__({part()})")()

    def other(self):
        t = self.pick("t", "u", self.text())
        return self.pick(
            lambda: f"{t}{self.make.slice()}", lambda: f"{t}[{self.small(-8, 8)}]", lambda: f"{self.part()} in {t}", lambda: f"{t} {self.pick('<', '==', '>=', '+')} {self.text()}", lambda: f"{t} * {self.small(-1, 3)}", lambda: f"{self.pick('repr', 'ascii', 'len', 'list', 'sorted', 'set')}({t}) != 0", lambda: f"{self.pick('repr', 'ascii')}({t})",
            lambda: f"{self.pick('int', 'float', 'complex')}({self.pick(repr(' 12 '), repr('1_0'), repr('0x1f'), repr('-7'), repr('1__0'), repr('+ 1'), repr('inf'), repr('1e3'), repr('.5'), repr('5.'), repr('1_0.5'), repr('2+3j'), repr('j'), repr(' nan '))})", lambda: f"int({self.pick(repr('ff'), repr('0b11'), repr('zz'), repr('0o17'), repr('12'), repr('_1'))}, {self.pick(0, 2, 8, 16, 36, 1, 37)})",
            lambda: f"ord({self.text(2)})", lambda: f"chr({self.pick(0, 127, 128, 255, 8364, 65535, 1114111, 1114112, -1)}) == t", lambda: f"str({self.any()})", lambda: f"str(b'a\\xe9', {self.pick(repr('latin-1'), repr('utf-8'), repr('ascii'), repr('utf-8') + ', ' + repr('replace'))})", lambda: f"str.maketrans({self.pick('{' + repr('a') + ': 1}', repr('ab') + ', ' + repr('c'), repr('ab') + ', ' + repr('cd'), '{5: None}', '1')})", lambda: f"max({t}, default='none')", lambda: f"'%s' % {t}",
        )()

    def program(self):
        lines = ["class P:", "    x = 'attribute'", "    y = ['item']", "", "    def __repr__(self):", "        return 'P()'", "", "    def __format__(self, spec):", "        return 'P<' + spec + '>'", "", f"t, u, v = {self.text()}, {self.text()}, {self.pick(self.number(), self.real(), self.text(3))}"]
        for number in range(16):
            lines.append(f"probe({number}, lambda: {self.pick(self.format, self.format, self.fields, self.percent, self.percent, self.method, self.method, self.other)()})")
        return lines
