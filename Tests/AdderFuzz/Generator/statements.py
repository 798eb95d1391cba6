"""Random statements: control flow, functions, closures, generators and exceptions, each a function that says what
happens in it. Loops are bounded by construction."""

EXCEPTIONS = ("ValueError", "KeyError", "IndexError", "TypeError", "ZeroDivisionError", "RuntimeError", "LookupError", "Mine")


class Statements:
    """Makes bodies of functions from the expressions of `make`."""

    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small
        self.count = 0
        self.in_loop = self.in_function = self.in_generator = self.in_finally = False

    def fresh(self, prefix):
        self.count += 1
        return f"{prefix}{self.count}"

    def block(self, depth, indent):
        lines = []
        for _ in range(self.small(1, 3)):
            lines += [indent + line for line in self.statement(depth)]
        return lines

    def nested(self, depth):
        return self.block(depth - 1, "    ")

    def looping(self, depth):
        outside, self.in_loop = self.in_loop, True
        lines = self.nested(depth)
        self.in_loop = outside
        return lines

    def statement(self, depth):
        """Lines of one statement."""
        if depth <= 0 or self.chance(25):
            return self.simple()
        return self.pick(
            self.branch, self.branch, self.loop_for, self.loop_for, self.loop_while, self.attempt, self.attempt, self.with_block,
            self.match,
        )(depth)

    def simple(self):
        make = self.make
        kind = self.pick("int", "str", "list", "tuple", "dict", "bool")
        choices = [
            lambda: [f"print({self.fresh('')!r}, {make.of(kind, 1)})"],
            lambda: [f"x = {make.of('int', 2)}"],
            lambda: [f"x {self.pick('+', '-', '*', '|', '&', '^')}= {make.of('int', 1)}"],
            lambda: [f"a = {make.of('list', 1)}"],
            lambda: [f"x, *a = {make.of('list', 1)}"],
            lambda: [f"a.append({make.of('int', 1)})"],
            lambda: [f"a += {make.of('list', 1)}"],
            lambda: [f"a[{self.small(-1, 2)}:{self.small(-1, 3)}] = {make.of('list', 1)}"],
            lambda: [f"print(x, a)"],
            lambda: [f"print((y := {make.of('int', 1)}), y)"],
            lambda: [f"del a[{self.small(-2, 2)}]"],
            lambda: ["pass"],
            lambda: [f"assert {make.of('bool', 1)}{self.pick('', ', x')}"] if self.chance(30) else ["pass"],
            lambda: [f"raise {self.exception()}{self.pick('', ' from None', ' from ValueError(1)')}"] if self.chance(50) else ["pass"],
        ]
        if self.in_loop:
            choices += [lambda: [f"if {make.of('bool', 1)}: {self.pick('break', 'continue')}"]] * 3 + [lambda: [self.pick("break", "continue")]]
        if self.in_function:
            choices += [lambda: [f"return {make.of('int', 1)}"], lambda: [f"if {make.of('bool', 1)}: return {self.pick('', 'x', 'a')}"]]
        if self.in_generator:
            choices += [
                lambda: [f"yield {make.of('int', 1)}"], lambda: [f"x = yield x"], lambda: [f"yield"],
                lambda: [f"y = yield from {self.pick('range(2)', '[5, 6]', 'inner()', 'a')}", "print('got', y)"],
                lambda: ["print((yield), (yield 3))"],
            ] * 2
        return self.pick(*choices)()

    def exception(self):
        name = self.pick(*EXCEPTIONS)
        return self.pick(name, f"{name}()", f"{name}({self.make.of('str', 1)})", f"{name}({self.small()}, {self.small()})")

    def branch(self, depth):
        make = self.make
        lines = [f"if {make.of(self.pick('bool', 'bool', 'int', 'list', 'str'), 2)}:"] + self.nested(depth)
        for _ in range(self.small(0, 1)):
            lines += [f"elif {make.of('bool', 2)}:"] + self.nested(depth)
        return lines + (["else:"] + self.nested(depth) if self.chance(50) else [])

    def loop_for(self, depth):
        target, source = self.pick(
            ("i", self.make.of("range", 1)), ("i", f"a[:3]"), ("i, j", "enumerate('ab')"), ("i", f"{self.make.of('list', 1)}[:3]"),
            ("i, *j", "[(1, 2), (3,)]"), ("(i, (j, k))", "[(1, (2, 3))]"), ("i, j", "zip('xyz', a)"))
        lines = [f"for {target} in {source}:", f"    print('for', i)"] + self.looping(depth)
        return lines + (["else:"] + self.nested(depth) if self.chance(35) else [])

    def loop_while(self, depth):
        counter = self.fresh("w")
        lines = [f"{counter} = 0", f"while {counter} < {self.small(1, 3)}{self.pick('', ' and x')}:", f"    {counter} += 1"]
        lines += self.looping(depth)
        return lines + (["else:"] + self.nested(depth) if self.chance(35) else [])

    def attempt(self, depth):
        lines = ["try:"] + self.nested(depth)
        has_handler = self.chance(85)
        if has_handler:
            for _ in range(self.small(1, 2)):
                name = self.pick(*EXCEPTIONS, "(ValueError, TypeError)", "Exception", "Exception")
                lines += [f"except {name}{self.pick('', ' as e')}:"]
                if lines[-1].endswith("as e:"):
                    lines += ["    print(type(e).__name__, e, e.args)"]
                lines += self.nested(depth) + (["    raise"] if self.chance(12) else [])
            if self.chance(20):
                lines += ["except:"] + self.nested(depth)
            if self.chance(40):
                lines += ["else:"] + self.nested(depth)
        if not has_handler or self.chance(40):
            lines += ["finally:", f"    print('finally', {self.fresh('')})"] + self.nested(depth)
        return lines

    def with_block(self, depth):
        as_name = self.pick("", f" as {self.fresh('c')}")
        second = self.pick("", "", f", Manager({self.fresh('')!r}, {self.pick(False, True)})")
        return [f"with Manager({self.fresh('')!r}, {self.pick(False, False, True)}){as_name}{second}:"] + self.nested(depth)

    def pattern(self, depth):
        if depth <= 0:
            return self.pick("_", "p", "1", "'a'", "None", "True", "-2", "int()", "str(p)", "int(q)", "[]", "{}", "2.5")
        inner = lambda: self.pattern(depth - 1)
        return self.pick(
            lambda: self.pattern(0), lambda: f"[{inner()}, *_]", lambda: f"[{self.pattern(0)}, {self.pick('_', '3', 'int()')}]",
            lambda: f"{self.pick('1', 'None', repr('a'))} | {self.pick('2', 'False', '[1, *_]')}",
            lambda: "{'k': " + inner() + "}", lambda: "{1: _, **r}", lambda: f"({self.pick('1', 'int()', 'str()')} as s)",
            lambda: f"Point({self.pick('1', 'int()', '_')}, {self.pick('b=2', 'b=_', '_')})", lambda: f"[*_, {self.pick('1', 'p')}]",
            lambda: f"({self.pattern(0)}, )",
        )()

    def match(self, depth):
        subject = self.pick(self.make.any(2), "x", "a", "[1, 2, 3]", "{'k': 1, 1: 2}", "Point(1, 2)", "('a', 3)", "(x, a)")
        lines = [f"match {subject}:"]
        for _ in range(self.small(1, 4)):
            guard = f" if {self.make.of('bool', 1)}" if self.chance(15) else ""
            pattern = self.pattern(2)
            if not guard and pattern in ("_", "p"):
                guard = " if x"
            lines += [f"    case {pattern}{guard}:", f"        print('case', {self.fresh('')})"]
            lines += ["    " + line for line in self.nested(depth)]
        return lines + (["    case _:", "        print('nothing')"] if self.chance(50) else [])
