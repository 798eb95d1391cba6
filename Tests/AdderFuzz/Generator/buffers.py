"""bytes, bytearray, memoryview and array: slices and what is assigned to them, comparison, methods, formats."""

CODES = {"b": (-128, 127), "B": (0, 255), "h": (-32768, 32767), "H": (0, 65535), "i": (-2**31, 2**31 - 1), "I": (0, 2**32 - 1), "q": (-2**63, 2**63 - 1)}


class Buffers:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small

    def bytes(self):
        return repr(bytes(self.pick(0, 9, 32, 32, 48, 65, 97, 98, 99, 10, 127, 128, 255) for _ in range(self.small(0, 7))))

    def part(self):
        return self.pick("b'a'", "b'ab'", "b''", "b' '", "b'\\x00'", "97", "b", "bytearray(b'b')", "m", "z[:1]", "300" if self.chance(20) else "98", "'a'" if self.chance(20) else "b'c'", "None" if self.chance(20) else "b'b'")

    def value(self):
        return self.pick(self.bytes(), "b[:2]", "bytearray(b'xy')", "memoryview(b'pq')", "z", "v[1:]", "[1, 2]", "(3,)", "range(3)", "b'ab'", "m[:2]", "[]", "b''", "5" if self.chance(20) else "b'z'", "'s'" if self.chance(15) else "b'q'", "[256]" if self.chance(20) else "[255]")

    def bounds(self):
        return "".join(self.pick("", ", 1", ", -2", ", 1, 4", ", None, 3", ", 0, -1"))

    def method(self, name):
        part, value = self.part, self.value
        text = self.pick(
            lambda: f"{self.pick('find', 'rfind', 'index', 'rindex', 'count')}({part()}{self.bounds()})", lambda: f"{self.pick('startswith', 'endswith')}({self.pick(part(), '(b' + repr('a') + ', b' + repr('b') + ')')}{self.bounds()})",
            lambda: f"{self.pick('split', 'rsplit')}({self.pick('', part(), part() + ', 1', 'None, 1', 'maxsplit=1')})", lambda: f"splitlines({self.pick('', 'True')})", lambda: f"{self.pick('partition', 'rpartition')}({self.pick('b' + repr('a'), 'b' + repr(' '), 'b' + repr('ab'), 'b' + repr(''), '97')})",
            lambda: f"{self.pick('strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix')}({self.pick('', part()) if self.chance(50) else part()})", lambda: f"replace({part()}, {part()}{self.pick('', ', 1', ', -1', ', 0')})",
            lambda: f"{self.pick('center', 'ljust', 'rjust')}({self.small(0, 9)}{self.pick('', ', b' + repr('*'), ', b' + repr('ab'))})", lambda: f"zfill({self.small(0, 9)})", lambda: f"expandtabs({self.pick('', 2, 8)})",
            lambda: f"{self.pick('upper', 'lower', 'title', 'capitalize', 'swapcase', 'isalpha', 'isdigit', 'isalnum', 'isspace', 'isupper', 'islower', 'istitle', 'isascii')}()", lambda: f"hex({self.pick('', repr('-'), repr(':') + ', 2', repr('_') + ', -3')})",
            lambda: f"decode({self.pick('', repr('latin-1'), repr('ascii'), repr('utf-8') + ', ' + repr('replace'), repr('ascii') + ', ' + repr('ignore'))})", lambda: f"translate({self.pick('None', 'bytes(range(256))', 'bytes(range(255, -1, -1))', 'bytes.maketrans(b' + repr('ab') + ', b' + repr('xy') + ')')}{self.pick('', ', b' + repr('a'))})",
            lambda: f"join([{value()}, {value()}])")()
        return f"{name}.{text}"

    def mutation(self):
        part, value = self.part, self.value
        number = lambda: self.pick(0, 1, 255, 97, 256, -1)
        return self.pick(
            lambda: f"b[{self.index()}] = {number()}", lambda: f"b{self.make.slice()} = {value()}", lambda: f"b{self.make.slice()} = {value()}", lambda: f"del b{self.make.slice()}", lambda: f"del b[{self.index()}]",
            lambda: f"b += {value()}", lambda: f"b *= {self.small(-1, 2)}", lambda: f"b.{self.pick('append', 'remove')}({number()})", lambda: f"b.extend({value()})", lambda: f"b.insert({self.small()}, {number()})", lambda: f"print(b.pop({self.pick('', self.small())}))",
            lambda: f"b.{self.pick('reverse', 'clear', 'copy')}()", lambda: f"w[{self.index()}] = {number()}", lambda: f"w{self.make.slice()} = {value()}", lambda: f"w{self.make.slice()} = w{self.make.slice()}", lambda: f"m[0] = 1",
            lambda: f"z[{self.index()}] = {self.element()}", lambda: f"v[{self.index()}] = {self.element()}", lambda: f"v{self.make.slice()} = {self.pick('v', 'z')}{self.make.slice()}", lambda: f"v{self.make.slice()} = {self.pick(self.array(), self.bytes(), 'w', '[1]')}",
            lambda: f"a[{self.index()}] = {self.element()}", lambda: f"a{self.make.slice()} = {self.array()}", lambda: f"del a{self.make.slice()}", lambda: f"a += {self.array()}", lambda: f"a *= {self.small(-1, 2)}",
            lambda: f"a.{self.pick('append', 'remove')}({self.element()})", lambda: f"a.extend({self.pick(self.array(), '[1, 2]', 'range(2)', '5')})", lambda: f"a.insert({self.small()}, {self.element()})", lambda: f"print(a.pop({self.pick('', self.small())}))", lambda: "a.reverse()", lambda: f"a.fromlist({self.pick('[1]', '[1, None]', '(1,)', '[2, 10**30]')})", lambda: f"a.frombytes({self.pick('bytes(a.itemsize)', 'b' + repr('1234'), 'b' + repr(''), 'b' + repr('123'))})",
        )()

    def index(self):
        return self.pick(0, 1, -1, 2, 7, -9, "1.5" if self.chance(20) else 0, "'k'" if self.chance(20) else 1, "None" if self.chance(20) else 2)

    def element(self):
        low, high = CODES[self.code]
        return self.pick(1, 0, 2, low, high, low - 1, high + 1, "'x'" if self.chance(20) else 3, "2.0" if self.chance(20) else 4)

    def array(self):
        return f"array({self.code!r}, [{', '.join(str(self.small(0, 99)) for _ in range(self.small(0, 3)))}])"

    def use(self):
        # memoryviews are compared by more than == here.
        any_of = lambda: self.pick("b", "bytes(b)", self.bytes(), "bytearray(b'ab')")
        compare = lambda: self.pick(f"{any_of()} {self.pick('==', '!=', '<', '>=')} {any_of()}", f"{self.pick('m', 'w', 'b')} {self.pick('==', '!=')} {self.pick('m', 'w', 'keep', any_of(), '[1]')}", f"{self.pick('z', 'v', 'v[::2]', 'v[1:]')} {self.pick('==', '!=')} {self.pick('z', 'v', 'b', 'm', 'w', 'keep', self.array(), 'v[:2]')}", f"a {self.pick('==', '!=', '<', '>=')} {self.pick(self.array(), 'a', 'a[:2]')}")
        return self.pick(
            lambda: self.method("b"), lambda: self.method("bytes(b)"), lambda: self.method(self.bytes()), lambda: f"{self.pick('b', 'm', 'w', 'a')}[{self.index()}]",
            lambda: f"{self.pick('b', 'bytes(b)')}{self.make.slice()}", lambda: f"bytes({self.pick('m', 'w')}{self.make.slice()}{self.make.slice()})", lambda: f"{self.pick('m', 'w')}{self.make.slice()}.tolist()", lambda: f"a{self.make.slice()}",
            lambda: f"v[{self.index()}]", lambda: f"v{self.make.slice()}.{self.pick('tolist()', 'tobytes()', 'hex()', 'nbytes', 'shape', 'strides', 'contiguous')}", lambda: f"{self.pick('bytes', 'bytearray', 'list', 'len', 'sum', 'sorted')}({self.pick('v', 'z')}{self.make.slice()})", lambda: f"v{self.make.slice()}.cast('B').tolist()",
            compare, lambda: f"{self.part()} in {self.pick('b', 'bytes(b)')}", lambda: f"{self.pick(97, 1, 'None')} in {self.pick('m', 'a', 'w')}", lambda: f"{self.pick('b', 'bytes(b)')} + {self.pick(self.bytes(), 'm', 'b', '[1]')}", lambda: f"a + {self.array()}", lambda: f"{self.pick('b', 'a', 'bytes(b)')} * {self.small(-1, 3)}",
            lambda: f"{self.pick('len', 'list', 'tuple', 'sorted', 'bool', 'max', 'sum')}({self.pick('b', 'm', 'w', 'a')})", lambda: f"list(reversed({self.pick('b', 'm', 'a')}))", lambda: f"{self.pick('m', 'w')}.{self.pick('nbytes', 'itemsize', 'format', 'ndim', 'shape', 'strides', 'readonly', 'tobytes()', 'tolist()', 'hex()')}",
            lambda: f"hash({self.pick('m', 'bytes(b)', 'w', 'b')}) is None", lambda: f"bytes({self.pick(self.value(), self.small(-2, 3), 'None', '[1, 300]')})", lambda: f"bytearray({self.pick(self.value(), self.small(-2, 3), repr('é') + ', ' + repr('utf-8'), repr('x'))})", lambda: f"{self.pick('bytes', 'bytearray')}.fromhex({self.pick(repr('0aFF'), repr('0 1'), repr('00 1'), repr(' 12 34 '), repr('é'), 5)})",
            lambda: f"bytes.maketrans(b'ab', {self.pick('b' + repr('xy'), 'b' + repr('x'))})", lambda: f"a.{self.pick('tolist()', 'tobytes()', 'itemsize', 'typecode', 'count(1)', 'index(1)', 'index(99)')}", lambda: self.array(), lambda: f"array({self.pick(*CODES)!r}, {self.pick(self.bytes(), '[1.5]', 'a', 'range(3)', '[' + str(self.element()) + ']', 'None', '5')})", lambda: f"array({self.pick(repr('z'), '5')}, [])",
            lambda: f"repr({self.pick('a', 'b', self.array())})", lambda: f"int.from_bytes({self.pick('b', 'm', 'b[:2]')}, 'big')", lambda: f"b'%b|%d' % ({self.value()}, 5)", lambda: f"str({self.pick('b', 'bytes(b)')}, {self.pick(repr('ascii'), repr('latin-1'))})",
            lambda: f"{self.pick('[*m]', '[*a]', '{**{}, 1: bytes(m)}', '[x for x in w]', 'dict(enumerate(m))', 'list(zip(a, b))')}",
        )()

    def program(self):
        self.code = self.pick(*CODES)
        lines = ["from array import array", f"b = bytearray({self.bytes()})", "keep = bytearray(b'abcdef')", f"m = memoryview({self.pick(self.bytes(), 'b' + repr('abcabc'))})", "w = memoryview(keep)", f"a = array({self.code!r}, [1, 2, 3, 1])", f"z = array({self.code!r}, [5, 0, 97, 98, 1])", "v = memoryview(z)"]
        for number in range(12):
            lines.append(f"probe({number}, lambda: {self.use()})")
            lines += ["try:", f"    {self.mutation()}", "except Exception as e:", "    print(type(e).__name__, e)"]
            if self.chance(40):
                lines.append("print(b, keep, a, z, v.tolist())")
        return lines
