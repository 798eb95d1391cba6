"""match with patterns of every kind in each other: classes with and without __match_args__, mappings, sequences with stars,
alternatives that bind, guards that do something."""

HELPERS = """class Point:
    __match_args__ = ('a', 'b')

    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __repr__(self):
        return 'Point(%r, %r)' % (self.a, self.b)


class Sub(Point):
    __match_args__ = ('b',)


class Lazy:
    __match_args__ = ('x', 'y')

    @property
    def x(self):
        print('x is asked')
        return 1

    def __getattr__(self, name):
        print('asked for', name)
        if name == 'y':
            return [1, 2]
        raise AttributeError(name)


class Bare:
    pass


class Wrong:
    __match_args__ = 'a'


class Odd:
    __match_args__ = (1,)


class Equal:
    def __eq__(self, other):
        print('compared with', other)
        return other == 2


class Words(dict):
    def __missing__(self, key):
        return 'missing'


class Names:
    A = 1
    B = 'b'
    C = None


class Texts(str):
    pass


class Numbers(int):
    pass


def guard(value, *seen):
    print('guard', *seen)
    return value

"""

SUBJECTS = (
    "1", "2", "True", "None", "'a'", "'ab'", "b'ab'", "2.5", "1.0", "-3", "1j", "[]", "[1]", "[1, 2]", "[1, 2, 3]", "(1, 'a')", "[1, [2, 3]]", "[[1, 2], [3, 4], 5]", "{'k': 1}", "{'k': 1, 'l': [1, 2]}", "{1: 'a', None: 2}", "{}",
    "Point(1, 2)", "Point([1, 2], {'k': 3})", "Sub(1, 2)", "Lazy()", "Bare()", "Wrong()", "Odd()", "Equal()", "Words(k=1)", "range(3)", "Point(Point(1, 2), 3)", "Texts('a')", "Numbers(1)", "(x for x in 'ab')", "{1, 2}", "bytearray(b'a')", "[None, True]", "Names", "memoryview(b'ab')")


class Matching:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small

    def name(self):
        """One that this pattern does not bind yet, or nothing."""
        if not self.free or self.chance(25):
            return "_"
        name = self.free.pop(0)
        self.bound.append(name)
        return name

    def literal(self):
        return self.pick("1", "2", "-3", "2.5", "'a'", "'b'", "None", "True", "False", "b'ab'", "1.0", "Names.A", "Names.B", "1 + 0j", "-0", "'a' 'b'", "0x1")

    def pattern(self, depth):
        if depth <= 0 or self.chance(15):
            return self.pick(self.literal(), self.literal(), self.name(), self.name(), self.pick("int()", "str()", "[]", "{}", "list()", "float()", "bool()", f"int({self.literal()})", f"str({self.name()})", "object()"))
        inner = lambda: self.pattern(depth - 1)
        return self.pick(
            lambda: self.sequence(depth), lambda: self.sequence(depth), lambda: self.mapping(depth), lambda: self.mapping(depth), lambda: self.class_of(depth), lambda: self.class_of(depth), lambda: self.alternatives(depth), lambda: self.captured(depth),
            lambda: f"({inner()})")()

    def captured(self, depth):
        inner = self.pattern(depth - 1)
        name = self.name()
        return inner if name == "_" or inner in self.bound or inner == "_" else f"({inner} as {name})"

    def sequence(self, depth):
        parts = [self.pattern(depth - 1) for _ in range(self.small(0, 3))]
        if self.chance(45):
            parts.insert(self.small(0, len(parts)), "*" + self.name())
        if len(parts) == 1:
            return self.pick(f"[{parts[0]}]", f"({parts[0]},)", f"[{parts[0]},]")
        return self.pick("[{}]", "({})").format(", ".join(parts))

    def mapping(self, depth):
        keys = ["'k'", "'l'", "1", "None", "Names.B", "-3"]
        self.make.random.shuffle(keys)
        parts = [f"{keys.pop()}: {self.pattern(depth - 1)}" for _ in range(self.small(0, 2))]
        if self.chance(35):
            rest = self.name()
            if rest != "_":
                parts.append("**" + rest)
        return "{" + ", ".join(parts) + "}"

    def class_of(self, depth):
        inner = lambda: self.pattern(depth - 1)
        return self.pick(
            lambda: f"Point({inner()})", lambda: f"Point({inner()}, {inner()})", lambda: f"Point({inner()}, b={inner()})", lambda: f"Point(b={inner()}, a={inner()})", lambda: f"Sub({inner()})", lambda: f"Lazy({inner()}, {inner()})", lambda: f"Lazy(y={inner()}, z={inner()})", lambda: f"Bare({self.pick('', 'a=_', '1')})",
            lambda: f"{self.pick('Wrong', 'Odd', 'Point', 'Equal')}({self.pick('', '1', '1, 2', '1, a=1', '_, _, _')})", lambda: f"{self.pick('int', 'str', 'float', 'bool', 'list', 'dict', 'tuple', 'bytes', 'Texts', 'Numbers', 'Words')}({self.pick('', inner(), '_, _')})", lambda: f"{self.pick('range(start=0)', 'int(real=1)', 'object(a=_)', 'Names(1)', 'guard()', 'list([1, _])', 'dict({})', 'memoryview()', 'type()')}",
        )()

    def alternatives(self, depth):
        """Of which each binds the same names, mostly."""
        if not self.free or self.chance(50):
            before, self.free = self.free, []
            text = " | ".join(self.pattern(depth - 1) for _ in range(self.small(2, 3)))
            self.free = before
            parts = text.split(" | ")
            # What takes everything can only come last.
            return f"({' | '.join(part if part != '_' else '7' for part in parts)})"
        name = self.free.pop(0)
        self.bound.append(name)
        shapes = [f"[{name}]", f"[{name}, _]", f"[1, {name}]", f"[_, *{name}]", f"{{'k': {name}}}", f"Point({name}, _)", f"Point(b={name})", f"str({name})", f"(1 as {name})", f"int() as {name}", f"{{**{name}}}", f"[[{name}, *_], *_]"]
        self.make.random.shuffle(shapes)
        last = name if self.chance(10) else shapes.pop()
        other = self.pick(shapes.pop(), shapes.pop().replace(name, "other") if self.chance(8) else shapes.pop())
        return f"({' | '.join(f'({part})' if ' as ' in part else part for part in (other, last))})"

    def case(self):
        self.free, self.bound = ["p", "q", "r", "s"], []
        pattern = self.pattern(self.small(1, 3))
        if self.chance(20):
            pattern = ", ".join([pattern, self.pattern(1)])
        guard = self.pick("", "", "", f" if guard({self.pick(True, False, 1, '[]')}{''.join(', ' + name for name in self.bound[:2])})", f" if (w := {self.pick(0, 1)}) or guard(False)")
        if not guard and self.chance(90) and (pattern in self.bound or pattern == "_"):
            guard = " if guard(False)"
        return pattern, guard, self.bound

    def program(self):
        lines = [HELPERS]
        for number in range(3):
            lines += [f"def f{number}(x):", "    p = q = r = s = 'unbound'", f"    match {self.pick('x', 'x', 'x', 'x, 1', '[x]', '*x, 2' if False else '(x)', 'x if x else 0')}:"]
            for index in range(self.small(1, 4)):
                pattern, guard, bound = self.case()
                lines += [f"        case {pattern}{guard}:", f"            print('case {index}', {', '.join(bound) or '0'})", f"            {self.pick('pass', 'return p', 'p = 1', 'del x')}"]
            if self.chance(40):
                lines += ["        case _:", "            print('nothing')"]
            lines += ["    return p, q, r, s", ""]
        subjects = [self.pick(*SUBJECTS) for _ in range(6)]
        for number, subject in enumerate(subjects):
            for function in range(3):
                lines.append(f"probe({number * 3 + function}, lambda: f{function}({subject}))")
        return lines
