"""Calls with stars of functions, methods, classes and built-in functions; unpacking in displays and assignments;
targets of every kind, and `del` of them."""

from functions import Functions

HELPERS = """class Box:
    def __init__(self, **items):
        self.__dict__.update(items)

    def __getitem__(self, key):
        print('get', key)
        return key

    def __setitem__(self, key, value):
        print('set', key, value)

    def __delitem__(self, key):
        print('del', key)

    def __repr__(self):
        return 'Box(%r)' % sorted(self.__dict__.items())


class Keys:
    def __init__(self, *keys):
        self.names = keys

    def keys(self):
        return self.names

    def __getitem__(self, key):
        return 'of ' + str(key)


def said(value):
    print('said', value)
    return value


def count(n):
    for i in range(n):
        print('counts', i)
        yield i

"""


class Calls(Functions):
    def __init__(self, make):
        super().__init__(make)
        self.random = make.random

    # Whether what cannot be unpacked may be: who speaks in the call may do so before or after that is found.
    is_wrong = True

    def iterable(self):
        wrong = ("5", "None") if self.is_wrong and self.chance(20) else ()
        return self.pick("[1, 2]", "(3,)", "'xy'", "[]", "range(2)", "{5: 6}", "t", "a", "iter([7, 8])", "b'ab'", "()", *wrong)

    def mapping(self):
        wrong = ("{1: 2}", "7", "Keys(3)") if self.is_wrong and self.chance(20) else ()
        return self.pick("{'a': 1}", "{'c': 2, 'z': 3}", "{}", "dict(b=5)", "{'d': 4}", "Keys('a', 'e')", "k", "dict(g=1)", "Keys()", *wrong)

    def arguments(self):
        """In the order that Python asks for, as far as it does; keywords that speak stand behind the stars."""
        speaks = self.chance(30)
        self.is_wrong = not speaks
        value = lambda: f"said({self.small()})" if speaks and self.chance(60) else str(self.small())
        parts = [self.pick(value(), f"*{self.iterable()}", value(), f"w := {self.small()}" if self.chance(8) else value()) for _ in range(self.small(0, 3))]
        names = list("abcdefg")
        self.random.shuffle(names)
        keywords = [self.pick(f"{names.pop()}={self.small()}", f"**{self.mapping()}") for _ in range(self.pick(0, 0, 1, 1, 2, 3))]
        if speaks:
            keywords = keywords[:1]
            keywords.append(f"h={value()}")
        self.is_wrong = True
        return ", ".join(parts + keywords)

    def display(self):
        parts = lambda: ", ".join(self.pick(str(self.small()), f"*{self.iterable()}", "said(1)", f"*{self.iterable()}") for _ in range(self.small(0, 4)))
        pairs = lambda: ", ".join(self.pick(f"{self.pick(repr('a'), 1, 'said(2)')}: {self.small()}", f"**{self.mapping()}") for _ in range(self.small(0, 4)))
        some = parts() or "1"
        return self.pick(f"[{parts()}]", f"({some},)", "sorted({" + some + "}, key=repr)", "{" + pairs() + "}", f"[x for x in ({some},)]", f"print({parts()}, sep='-')", f"box[{self.pick('1', '1:2', '1, 2', '::2, ...', '*t, 1', '1, *a', ':')}]")

    def target(self, depth=1):
        choices = ["x", "y", "z", "box.p", "box.q", "a[0]", "a[-1]", "a[:1]", "box[1]", "box[1:2, 3]", "d['k']", "said(box).p", "a[said(0)]"]
        if depth > 0 and self.chance(25):
            return self.pick("({})", "[{}]").format(self.targets(depth - 1))
        return self.pick(*choices)

    def targets(self, depth):
        parts = [self.target(depth) for _ in range(self.small(1, 3))]
        if self.chance(40):
            at = self.small(0, len(parts) - 1)
            parts[at] = "*" + self.target(0)
        return ", ".join(parts) + ("," if len(parts) == 1 else "")

    def value(self):
        return self.pick(self.iterable(), self.iterable(), "1, 2", "1, (2, 3)", "[1, [2, 3], 4]", "*a, 5", "'abc'", "(1, 2), (3, 4), 5", "count(4)", f"*{self.iterable()}, *{self.iterable()}")

    def statement(self):
        """Lines."""
        return self.pick(
            lambda: [f"{self.targets(1)} = {self.value()}"], lambda: [f"{self.targets(2)} = {self.value()}"], lambda: [f"{self.targets(1)} = {self.targets(0).replace('*', '')} = {self.value()}"],
            lambda: [f"for {self.targets(1)} in [{self.iterable()}, {self.iterable()}], count(1):", "    print('loop', x, y, z)"],
            lambda: [f"del {self.pick('a[0]', 'a[1:]', 'a[::2]', 'a[5]', 'box.p', 'box.r', 'box[1]', 'box[1:2]', 'd[1]', 'd[3]', 'x', 'x, y', 'box[1], box[2]', '(a[0], box.p)', '[a[-1]]', 't[0]', 's[0]', 'said(a)[0]')}"],
            lambda: [f"{self.pick('x', 'a[0]', 'box.p', 'box[2]', 'd[1]', 'a[:1]', 'a', 'd[9]')} {self.pick('+', '*', '-', '|', '//')}= {self.pick('2', '[1]', 'said(3)', '(1,)', '{1: 2}')}"],
            lambda: [f"print([({self.pick('p', 'p, q', '*p', '')}) for {self.pick('p, *q', 'p, q', '(p, *q), *_', '[p, q]')} in [{self.iterable()}, {self.iterable()}]])".replace("(*p)", "[*p]")],
            lambda: ["def g():", f"    return {self.pick('*t, 1', '*a,', '1, *count(2)')}", "print(g())"],
            lambda: [f"x = yield_all({self.iterable()})"],
        )()

    def classes(self):
        text, used = self.signature()
        lines = []
        names = "(" + "".join(name + ", " for name in used) + ")"
        head = f"self{', ' + text if text else ''}".replace("self, /", "self, ")
        lines += [f"class A:", f"    def {self.pick('__init__', '__init__', '__call__', 'm')}({head}):", f"        print('A', {names})", f"class B(A):", "    pass"]
        text, used = self.signature()
        head = f"cls{', ' + text if text else ''}".replace("cls, /", "cls, ")
        if self.chance(40):
            lines += ["class C(A):", f"    def __new__({head}):", f"        print('C', ({''.join(name + ', ' for name in used)}))", f"        return {self.pick('super().__new__(cls)', '5', 'object.__new__(cls)')}"]
        else:
            lines += ["class C:", "    pass"]
        return lines + [""]

    def program(self):
        lines = [HELPERS, "a, t, s, d, k = [1, 2, 3], (4, 5), 'st', {1: 2}, {'f': 6}", "box = Box(p=1)", "x = y = z = None", "def yield_all(items):", "    return [*items]", ""]
        for number in range(2):
            text, used = self.signature()
            result = "(" + "".join(name + ", " for name in used) + ")"
            lines += [f"def f{number}({text}):", f"    return {result}"]
        lines += self.classes()
        for number in range(12):
            call = self.pick("f0", "f1", "f0", "f1", "A", "B", "C", "A().m", "B()", "(lambda *p, **q: (p, q))", "dict", "print", "Box")
            what = self.pick(lambda: f"{call}({self.arguments()})", lambda: f"{call}({self.arguments()})", self.display)()
            lines.append(f"probe({number}, lambda: {what})")
            statement = self.statement()
            lines += ["try:"] + ["    " + line for line in statement] + ["except Exception as e:", "    print(type(e).__name__, e)"]
            if self.chance(40):
                lines.append("print(a, d, box)")
        return lines + [f"print(f0({self.arguments()}))"]
