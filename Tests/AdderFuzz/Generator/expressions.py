"""Random expressions, each of a kind: the name of the type that it should have.

Now and then a subexpression is of another kind than it should be, for the exceptions."""

KINDS = ("int", "float", "bool", "str", "bytes", "list", "tuple", "dict", "set", "range")
INTS = (
    0, 1, -1, 2, 3, 7, 8, 10, -10, 100, 255, 256, 1000, 65535, 2**24 + 1, 2**30 - 1, 2**30, -2**30, -2**30 - 1,
    2**31, 2**32 - 1, 2**63, -2**64, 10**20, 3**50, -7**40,
)
LETTERS = "abcXYZ019 _-.,:'\"\\\n\t/é"
WORDS = ("", "a", "ab", "spam", "Hello World", "a,b,c", "  x ", "12", "-7", "3.5", "0x1f", "ünï", "x\ny", "é", "don't")


class Expressions:
    """Makes expressions. `names` are variables that the program has, by kind."""

    def __init__(self, random, wide_floats=False):
        self.random = random
        self.wide_floats = wide_floats
        self.names = {kind: [] for kind in KINDS}

    # ---- Choices ----

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, percent):
        return self.random.random() * 100 < percent

    def small(self, low=-3, high=6):
        return self.random.randint(low, high)

    def any(self, depth):
        return self.of(self.pick(*KINDS[:8]), depth)

    def hashable(self, depth):
        return self.of(self.pick("int", "str", "tuple_of_ints", "bool", "bytes"), depth)

    def of(self, kind, depth):
        """An expression of a kind, at most so deep."""
        if self.chance(1.5):
            kind = self.pick(*(other for other in KINDS if other != "set" and (self.wide_floats or other != "float")))
        if self.chance(25) and self.names.get(kind):
            return self.pick(*self.names[kind])
        # In 32 bits a float stays exact only among its kind.
        is_exact = kind == "float" and not self.wide_floats
        if self.chance(4) and depth > 1 and not is_exact:
            return f"({self.of(kind, depth - 1)} if {self.of('bool', depth - 1)} else {self.of(kind, depth - 2)})"
        if self.chance(1.5) and depth > 1 and not is_exact:
            kinds = KINDS[:8] if self.wide_floats else ("int", "str", "list", "bool", "tuple")
            return f"({self.of(self.pick(*kinds), depth - 2)} {self.pick('and', 'or')} {self.of(kind, depth - 1)})"
        return getattr(self, kind)(depth)

    def ints(self, depth, low=0, high=4):
        return ", ".join(self.of("int", depth - 1) for _ in range(self.small(low, high)))

    def text(self):
        """A str literal."""
        if self.chance(40):
            return repr(self.pick(*WORDS))
        return repr("".join(self.pick(*LETTERS) for _ in range(self.small(0, 8))))

    def index(self, depth):
        return str(self.small(-4, 5)) if self.chance(80) else self.of("int", depth - 2)

    def slice(self):
        parts = [str(self.small(-6, 8)) if self.chance(60) else "" for _ in range(2)]
        text = ":".join(parts)
        if self.chance(40):
            text += ":" + self.pick("", "1", "2", "3", "-1", "-2", "-3", "0" if self.chance(10) else "5")
        return f"[{text}]"

    # ---- Numbers ----

    def int(self, depth):
        if depth <= 0 or self.chance(20):
            return str(self.pick(*INTS)) if self.chance(50) else str(self.small(-20, 40))
        inner = lambda kind="int": self.of(kind, depth - 1)
        choice = self.small(0, 26)
        if choice < 9:
            operator = self.pick("+", "-", "*", "//", "%", "&", "|", "^", "+", "-", "*")
            return f"({inner()} {operator} {inner()})"
        return (
            lambda: f"({self.pick('-', '~', '+')}{inner()})",
            lambda: f"({inner()} << {self.small(-1, 70) if self.chance(30) else self.small(0, 9)})",
            lambda: f"({inner()} >> {self.small(0, 40)})",
            lambda: f"({inner()} ** {self.small(0, 5)})",
            lambda: f"len({inner(self.pick('str', 'list', 'bytes', 'dict', 'set', 'range', 'tuple'))})",
            lambda: f"{self.pick('abs', 'int', 'hash')}({self.small(-9, 99)})",
            lambda: f"abs({inner()})",
            lambda: f"{self.pick('min', 'max')}({inner()}, {inner()})",
            lambda: f"sum([{self.ints(depth)}])",
            lambda: f"divmod({inner()}, {inner()})[{self.small(0, 1)}]",
            lambda: f"pow({inner()}, {self.small(0, 30)}, {self.pick('1', '7', '-5', '1000', '2**31', inner())})",
            lambda: f"{inner()}.bit_length()" if self.chance(50) else f"({inner()}).bit_count()",
            lambda: f"int({self.text()})" if self.chance(20) else f"int({inner('float')})",
            lambda: f"int({self.pick(repr('ff'), repr('0b101'), repr('zz'), repr('1_000'), repr('-7'))}, {self.pick(0, 2, 10, 16, 36)})",
            lambda: f"{inner('str')}.{self.pick('find', 'rfind', 'count', 'index')}({self.text()})",
            lambda: f"{inner('list')}.{self.pick('count', 'index')}({inner()})",
            lambda: f"int.from_bytes({inner('bytes')}, {self.pick(repr('big'), repr('little'))})",
            lambda: f"round({inner()}, {self.small(-5, 2)})",
        )[choice - 9]()

    def float(self, depth):
        """Of few bits, so that 32 and 64 bits give the same; of any when floats are wide."""
        if depth <= 0 or self.chance(40):
            if self.wide_floats and self.chance(50):
                return repr(self.random.uniform(-1, 1) * 10 ** self.small(-20, 20))
            return repr(self.small(-15, 15) / self.pick(1, 2, 4, 8))
        inner = lambda kind="float": self.of(kind, depth - 2)
        return self.pick(
            lambda: f"({inner()} {self.pick('+', '-')} {inner()})",
            lambda: f"({inner()} * {self.small(-3, 3) / 2})",
            lambda: f"({inner()} / {self.pick(2, 4, 8, 0.5, 0 if self.chance(10) else 1)})",
            lambda: f"({inner()} {self.pick('//', '%')} {self.pick(2.0, 0.5, 1, -1.5, -4, 3)})",
            lambda: f"(-{inner()})",
            lambda: f"abs({inner()})",
            lambda: f"float({self.small(-9, 9)})",
            lambda: f"float({self.text()})" if self.chance(20) else f"float('{self.small(-9, 9) / 4}')",
            lambda: f"round({inner()}, {self.small(0, 2) if self.wide_floats else 0})",
            lambda: f"({self.small(-9, 20)} / {self.pick(2, 4, 8)})",
        )()

    def bool(self, depth):
        if depth <= 0 or self.chance(15):
            return self.pick("True", "False")
        inner = lambda kind: self.of(kind, depth - 1)
        kind = self.pick("int", "int", "str", "float", "list", "tuple", "bytes")
        compare = lambda: self.pick("<", "<=", ">", ">=", "==", "!=", "==", "!=")
        return self.pick(
            lambda: f"({inner(kind)} {compare()} {inner(kind)})",
            lambda: f"({inner('int')} {compare()} {inner('int')} {compare()} {inner('float')})",
            lambda: f"({inner('int')} {self.pick('in', 'not in')} {inner(self.pick('list', 'range', 'set', 'dict', 'tuple'))})",
            lambda: f"({inner('str')} {self.pick('in', 'not in')} {inner('str')})",
            lambda: f"({self.any(depth - 1)} {self.pick('is', 'is not')} {self.pick('None', 'True', '...')})",
            lambda: f"(not {self.any(depth - 1)})",
            lambda: f"bool({self.any(depth - 1)})",
            lambda: f"{self.pick('all', 'any')}({inner('list')})",
            lambda: f"isinstance({self.any(depth - 1)}, {self.pick('int', 'str', '(int, float)', 'bool', 'list', 'object')})",
            lambda: f"{inner('str')}.{self.pick('startswith', 'endswith')}({self.text()})",
            lambda: f"{inner('str')}.{self.pick('isdigit', 'isalpha', 'isspace', 'isupper', 'islower', 'isalnum', 'isidentifier', 'isascii', 'isprintable', 'istitle', 'isdecimal', 'isnumeric')}()",
            lambda: f"{inner('set')}.{self.pick('issubset', 'issuperset', 'isdisjoint')}({inner('set')})",
            lambda: f"({inner('set')} {compare()} {inner('set')})",
            lambda: f"({inner('dict')} {self.pick('==', '!=')} {inner('dict')})",
        )()

    # ---- Text ----

    def str(self, depth):
        if depth <= 0 or self.chance(25):
            return self.text()
        inner = lambda kind="str": self.of(kind, depth - 1)
        width = lambda: self.small(0, 14)
        return self.pick(
            lambda: f"({inner()} + {inner()})",
            lambda: f"({inner()} * {self.small(-1, 4)})",
            lambda: f"{inner()}[{self.index(depth)}]",
            lambda: f"{inner()}{self.slice()}",
            lambda: f"{inner()}.{self.pick('upper', 'lower', 'title', 'capitalize', 'swapcase', 'casefold', 'strip', 'lstrip', 'rstrip')}()",
            lambda: f"{inner()}.{self.pick('strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix')}({self.text()})",
            lambda: f"{inner()}.replace({self.text()}, {self.text()}{self.pick('', ', 1', ', 2', ', -1')})",
            lambda: f"{inner()}.{self.pick('center', 'ljust', 'rjust')}({width()}{self.pick('', ', ' + repr('*'))})",
            lambda: f"{inner()}.zfill({width()})",
            lambda: f"{self.text()}.join({self.pick(inner(), inner() + '.split()', 'map(str, ' + inner('list') + ')')})",
            lambda: f"{self.pick('repr', 'str', 'ascii')}({self.any(depth - 1)})",
            lambda: f"{self.pick('hex', 'bin', 'oct')}({inner('int')})",
            lambda: f"chr({self.small(32, 126) if self.chance(80) else self.pick(233, 8364, 128512, -1, 1114112, 2**31)})",
            lambda: f"{inner()}.expandtabs({self.pick('', self.small(0, 8))})",
            lambda: f"{inner('bytes')}.{self.pick('hex', 'hex', 'decode')}()",
            lambda: self.formatted(depth),
            lambda: self.formatted(depth),
            lambda: f"{inner()}.translate({{97: 'A', 98: None, 120: 121}})",
            lambda: f"{inner('list')}[{self.index(depth)}]",
            lambda: f"type({self.any(depth - 1)}).__name__",
        )()

    def specification(self, kind):
        """A format specification for a kind."""
        align = self.pick("", "", "<", ">", "^", "*<", "_>", "0^", "=" if kind in ("int", "float") or self.chance(5) else "")
        sign = self.pick("", "", "+", "-", " ") if kind in ("int", "float") or self.chance(3) else ""
        zero = "0" if not align and self.chance(15) else ""
        width = self.pick("", str(self.small(1, 16)))
        if kind == "int":
            group = self.pick("", "", ",", "_")
            if self.chance(3):
                return align + zero + width + group + "c"
            return align + sign + self.pick("", "", "#") + zero + width + group + self.pick("", "d", "x", "X", "b", "o", "n")
        if kind == "float":
            places = self.pick("", ".0", ".1", ".2", ".3", ".5")
            return align + sign + self.pick("", "", "", "#") + zero + width + self.pick("", "", ",", "_") + places + self.pick("f", "e", "g", "F", "E", "G", "%", "")
        return align + zero + width + self.pick("", "", ".0", ".2", ".5") + self.pick("", "s", "s", "d" if self.chance(10) else "")

    def formatted(self, depth):
        kind = self.pick("int", "int", "float", "str", "bool", "list")
        value = self.of(kind, depth - 1)
        spec = self.specification(kind)
        return self.pick(
            lambda: f"format({value}, {spec!r})",
            lambda: f"({'{:' + spec + '}'!r}.format({value}))",
            lambda: self.fstring(depth),
            lambda: self.fstring(depth),
            lambda: self.percent(depth),
            lambda: self.percent(depth),
            lambda: f"'{{0}}|{{1!r:>{self.small(0, 12)}}}|{{0!s}}'.format({value}, {self.any(depth - 1)})",
            lambda: f"'{{a}}{{b[{self.small(0, 2)}]}}'.format(a={value}, b={self.of('list', depth - 1)})",
            lambda: f"'{{:{{}}}}'.format({value}, {self.small(0, 12)})",
        )()

    def fstring(self, depth):
        parts = []
        for _ in range(self.small(1, 3)):
            kind = self.pick("int", "float", "str", "bool")
            value = self.of(kind, depth - 2)
            if "'" in value or '"' in value or "\\" in value or "\n" in value:
                value = str(self.small())
                kind = "int"
            spec = self.specification(kind)
            parts.append(self.pick(
                "{" + value + "}", "{" + value + "!r}", "{" + value + ":" + spec + "}",
                "{" + value + "=}" if value.isdigit() else "{{}}", " and ", "{" + value + ":{" + str(self.small(1, 9)) + "}}"))
        return "f'" + "".join(parts) + "'"

    def percent(self, depth):
        conversion = self.pick(*"dddiuxXoeEfFgGcrsa%") if self.chance(97) else self.pick(*"qz")
        kind = "float" if conversion in "eEfFgG" else self.pick("str", "int", "list") if conversion in "rsa" else "int"
        flags = "".join(self.pick("", "", *"-+ 0#") for _ in range(2))
        places = "." + str(self.small(0, 6)) if self.chance(40) else ""
        argument = "()" if conversion == "%" else f"({self.of(kind, depth - 1)},)"
        return f"('[%{flags}{self.pick('', self.small(1, 14))}{places}{conversion}]' % {argument})"

    def bytes(self, depth):
        if depth <= 0 or self.chance(25):
            return repr(bytes(self.pick(0, 1, 65, 97, 98, 255, 32, 10, 127, 128) for _ in range(self.small(0, 6))))
        inner = lambda kind="bytes": self.of(kind, depth - 1)
        return self.pick(
            lambda: f"({inner()} + {inner()})",
            lambda: f"({inner()} * {self.small(-1, 3)})",
            lambda: f"{inner()}{self.slice()}",
            lambda: f"bytes([{', '.join(str(self.small(0, 255)) for _ in range(self.small(0, 5)))}])",
            lambda: f"bytes({inner('list')})" if self.chance(30) else f"bytes({self.small(0, 5)})",
            lambda: f"{inner('str')}.encode({self.pick('', '', repr('ascii'), repr('latin-1'), repr('utf-8'))})",
            lambda: f"{inner()}.{self.pick('upper', 'lower', 'strip', 'title', 'swapcase', 'capitalize')}()",
            lambda: f"{inner()}.replace({inner()}, {inner()})",
            lambda: f"{inner()}.{self.pick('center', 'ljust', 'rjust')}({self.small(0, 9)}, b'*')",
            lambda: f"{inner()}.join([{inner()}, {inner()}])",
            lambda: f"{self.small(0, 70000)}.to_bytes({self.small(1, 4)}, {self.pick(repr('big'), repr('little'))})",
            lambda: f"bytes.fromhex({self.pick(repr('0aff'), repr('00 11 aB'), repr('0'), repr('zz'))})",
            lambda: f"bytes(bytearray({inner()}))",
            lambda: f"bytes(reversed({inner()}))",
            lambda: f"(b'%d|%s' % ({inner('int')}, {inner()}))",
        )()

    # ---- Containers ----

    def list(self, depth):
        if depth <= 0:
            return "[" + ", ".join(str(self.small(-9, 99)) for _ in range(self.small(0, 4))) + "]"
        inner = lambda kind="list": self.of(kind, depth - 1)
        return self.pick(
            lambda: f"[{self.ints(depth)}]",
            lambda: f"[{self.ints(depth)}]",
            lambda: "[" + ", ".join(self.any(depth - 1) for _ in range(self.small(0, 4))) + "]",
            lambda: self.comprehension(depth, "[{}]"),
            lambda: self.comprehension(depth, "list({})"),
            lambda: f"({inner()} + {inner()})",
            lambda: f"({inner()} * {self.small(-1, 3)})",
            lambda: f"{inner()}{self.slice()}",
            lambda: f"sorted({inner()}{self.pick('', ', reverse=True', ', key=str', ', key=lambda n: -n')})",
            lambda: f"list({inner(self.pick('range', 'tuple', 'str', 'bytes'))})",
            lambda: f"list(reversed({inner(self.pick('list', 'range', 'tuple', 'str'))}))",
            lambda: f"list(map({self.pick('str', 'abs', 'lambda n: n * 2', 'bool', 'lambda n: (n, n)')}, {inner()}))",
            lambda: f"list(filter({self.pick('None', 'bool', 'lambda n: n > 2')}, {inner()}))",
            lambda: f"list(zip({inner()}, {inner(self.pick('range', 'str', 'tuple'))}))",
            lambda: f"list(enumerate({inner(self.pick('str', 'list'))}{self.pick('', ', 1')}))",
            lambda: f"{inner('str')}.{self.pick('split', 'rsplit', 'splitlines')}()",
            lambda: f"{inner('str')}.{self.pick('split', 'rsplit')}({self.text()}{self.pick('', ', 1', ', 2')})",
            lambda: f"list({inner('dict')}{self.pick('', '.items()', '.keys()', '.values()')})",
            lambda: f"[*{inner()}, {inner('int')}, *{inner(self.pick('tuple', 'range', 'str'))}]",
            lambda: f"sorted({inner('set')}, key=repr)",
        )()

    def comprehension(self, depth, shape):
        source = self.of(self.pick("range", "list", "str", "tuple", "range"), depth - 1)
        item = self.pick("n", "n * 2", "(n, n)", "str(n)", "-n", "n if n else 5", "[n]", "n + n")
        text = f"{item} for n in {source}"
        if self.chance(40):
            text += f" if {self.pick('n', 'n != 3', 'str(n) > repr(2)', self.of('bool', depth - 2))}"
        if self.chance(20):
            text += f" for m in {self.pick('range(2)', '(n, 1)', repr('ab'))}"
        return shape.format(text)

    def tuple(self, depth):
        inner = lambda kind="tuple": self.of(kind, depth - 1)
        if depth <= 0:
            return "(" + "".join(str(self.small()) + ", " for _ in range(self.small(0, 3))) + ")"
        return self.pick(
            lambda: "(" + "".join(self.any(depth - 1) + ", " for _ in range(self.small(0, 3))) + ")",
            lambda: f"tuple({inner('list')})",
            lambda: f"({inner()} + {inner()})",
            lambda: f"({inner()} * {self.small(-1, 3)})",
            lambda: f"{inner()}{self.slice()}",
            lambda: f"divmod({inner('int')}, {inner('int')})",
            lambda: f"{inner('str')}.{self.pick('partition', 'rpartition')}({self.text()})",
            lambda: self.comprehension(depth, "tuple({})"),
            lambda: f"(*{inner('list')}, {inner('int')})",
        )()

    def tuple_of_ints(self, depth):
        return f"({self.small()}, {self.small()})"

    def dict(self, depth):
        inner = lambda kind="dict": self.of(kind, depth - 1)
        pair = lambda: f"{self.hashable(depth - 2)}: {self.any(depth - 1)}"
        if depth <= 0:
            return "{" + ", ".join(f"{self.small()}: {self.small()}" for _ in range(self.small(0, 3))) + "}"
        return self.pick(
            lambda: "{" + ", ".join(pair() for _ in range(self.small(0, 4))) + "}",
            lambda: "{n: %s for n in %s}" % (self.pick("n", "str(n)", "[n]"), inner(self.pick("range", "str", "tuple"))),
            lambda: f"dict(zip({inner('str')}, {inner('list')}))",
            lambda: f"({inner()} | {inner()})",
            lambda: "{**%s, %s}" % (inner(), pair()),
            lambda: f"dict(a={inner('int')}, b={self.any(depth - 1)})",
            lambda: f"dict.fromkeys({inner(self.pick('str', 'range'))}{self.pick('', ', 0')})",
            lambda: f"dict({inner('list')})" if self.chance(20) else f"dict(enumerate({inner('str')}))",
        )()

    def set(self, depth):
        inner = lambda kind="set": self.of(kind, depth - 1)
        if depth <= 0:
            return "{" + ", ".join(str(self.small()) for _ in range(self.small(1, 4))) + "}"
        return self.pick(
            lambda: "{" + ", ".join(self.hashable(depth - 1) for _ in range(self.small(1, 4))) + "}",
            lambda: f"set({inner(self.pick('list', 'str', 'range'))})",
            lambda: f"frozenset({inner(self.pick('tuple', 'str', 'range'))})",
            lambda: f"({inner()} {self.pick('|', '&', '-', '^')} {inner()})",
            lambda: f"{inner()}.{self.pick('union', 'intersection', 'difference', 'symmetric_difference')}({inner(self.pick('set', 'list', 'range'))})",
            lambda: "{n % 3 for n in " + inner("range") + "}",
        )()

    def range(self, depth):
        step = self.pick("", "", ", 2", ", -1", ", 3", ", -3", ", 0" if self.chance(5) else "")
        text = f"range({self.small(-5, 5)}, {self.small(-5, 9)}{step})" if step or self.chance(50) else f"range({self.small(0, 7)})"
        return text + self.slice() if self.chance(15) else text
