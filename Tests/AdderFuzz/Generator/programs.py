"""Whole programs at random, by area. Each says what it finds on its standard output."""

import random
import re

from asynchronous import AsynchronousPrograms
from classes import Classes
from calls import Calls
from metaclasses import Metaclasses
from buffers import Buffers
from matching import Matching
from text import TextPrograms
from expressions import Expressions
from functions import Functions
from library import Library
from statements import Statements

PROBE = """def probe(number, function):
    try:
        print(number, repr(function()))
    except Exception as e:
        print(number, type(e).__name__, e)
"""

HELPERS = """class Mine(ValueError):
    pass


class Point:
    __match_args__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b


class Manager:
    def __init__(self, name, swallows):
        self.name = name
        self.swallows = swallows

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__)
        return self.swallows


def inner():
    try:
        got = yield 1
        print("inner got", got)
    except ValueError as e:
        print("inner caught", e)
    finally:
        print("inner ends")
    return "inner"

"""

# What each area asks expressions of.
EXPRESSION_AREAS = {
    "numbers": ("int", "int", "float", "bool"),
    "strings": ("str", "str", "list", "bytes", "bool"),
    "formatting": ("formatted",),
    "containers": ("list", "dict", "set", "tuple", "range", "bool"),
    "comprehensions": ("list", "dict", "tuple"),
    "expressions": ("int", "str", "list", "tuple", "dict", "bool", "float", "bytes", "range"),
}


class Program:
    """One program: `text` is its source."""

    def __init__(self, area, seed, wide_floats=False):
        self.random = random.Random(f"{area} {seed}")
        self.make = Expressions(self.random, wide_floats)
        self.pick, self.chance, self.small = self.make.pick, self.make.chance, self.make.small
        if area in EXPRESSION_AREAS:
            lines = self.expressions(EXPRESSION_AREAS[area])
        else:
            lines = getattr(self, area)()
        # A method of an int literal wants parentheses.
        self.text = re.sub(r"(?<![\w.])(\d+)\.(?=[a-z_])", r"(\1).", "\n".join(lines) + "\n")

    # ---- Expressions ----

    def expressions(self, kinds):
        lines = [PROBE]
        for number in range(4):
            kind = self.pick("int", "str", "list", "dict", "float", "tuple", "set", "bytes")
            name = f"{kind[0]}{number}"
            lines.append(f"{name} = {getattr(self.make, kind)(0)}")
            self.make.names[kind].append(name)
        for number in range(8):
            kind = self.pick(*kinds)
            text = self.make.formatted(3) if kind == "formatted" else self.make.of(kind, self.small(1, 4))
            if kind == "set":
                text = f"sorted({text}, key=repr)"
            lines.append(f"probe({number}, lambda: {text})")
        # One that nothing catches.
        lines.append(f"print({self.make.of('int', 3)})")
        return lines

    def big_integers(self):
        """Without true division where it may leave the range of 32-bit floats."""
        literals = lambda: str(self.random.randint(-1, 1) * self.random.getrandbits(self.pick(8, 31, 32, 33, 64, 100, 300, 900)) + self.small())
        lines = [PROBE, f"a, b, c = {literals()}, {literals()}, {literals()}"]
        for number in range(10):
            name = lambda: self.pick("a", "b", "c", "-a", "~b", literals(), str(self.small()))
            operator = self.pick("+", "-", "*", "//", "%", "&", "|", "^", "<", "==", ">=", "/")
            text = self.pick(
                f"{name()} {operator} ({name()})", f"({name()} {operator} {name()}) {self.pick('+', '-', '*', '//', '&')} ({name()})",
                f"divmod({name()}, {name()})", f"({name()}) {self.pick('<<', '>>')} {self.small(0, 200)}", f"({name()}) ** {self.small(0, 6)}",
                f"pow({name()}, abs({name()}), {name()})", f"{self.pick('hex', 'bin', 'oct', 'str', 'repr')}({name()})",
                f"int(str({name()})) == {name()}", f"int({self.pick('hex', 'bin')}(a), 0) == a", f"({name()}).bit_length()",
                f"({name()}).to_bytes({self.pick(4, 16, 120)}, {self.pick(repr('big'), repr('little'))}, signed={self.pick(True, False)})",
                f"'{{:{self.pick('', ',', '_', '+', '>40', '#')}{self.pick('d', 'x', 'b', 'o')}}}'.format({name()})",
                f"int.from_bytes(({name()}).to_bytes(150, 'big', signed=True), 'big', signed=True)",
                f"[a, b, c].index({name()})", f"sorted([{name()}, {name()}, {name()}])")
            if operator == "/":
                text = text.replace(" / ", " // ")
            lines.append(f"probe({number}, lambda: {text})")
        return lines

    def slices(self):
        lines = [PROBE, "a = list(range(8))", "b = bytearray(b'abcdefgh')", "s = 'ab\\u00fcdefg'", "t = tuple(s)", "r = range(3, 30, 4)"]
        for number in range(10):
            cut = self.make.slice()
            right = self.pick("a[:2]", "[]", "'xyz'", "[7] * 3", "range(4)", "b'12'", "(1, 2, 3)", "5", "a")
            lines += self.pick(
                [f"probe({number}, lambda: {self.pick('a', 'b', 's', 't', 'r', 'bytes(b)', 'memoryview(b)')}{cut}{self.pick('', '', cut, '[0]')})"],
                ["try:", f"    {self.pick('a', 'a', 'b')}{cut} {self.pick('=', '=', '+=')} {right}", "    print(a, b)", "except Exception as e:", "    print(type(e).__name__, e)"],
                ["try:", f"    del {self.pick('a', 'b')}{cut}", "    print(a, b)", "except Exception as e:", "    print(type(e).__name__, e)"],
                [f"probe({number}, lambda: slice({self.pick('None', self.small())}, {self.small()}, {self.pick('None', 1, -1, 2)}).indices({self.small(0, 9)}))"],
                [f"probe({number}, lambda: a.{self.pick('insert', 'pop', 'index')}({self.small()}{self.pick('', ', 5')}))", "print(a)"])
        return lines

    def container_methods(self):
        lines = [PROBE, "a = [3, 1, 2]", "d = {'x': 1, 'y': 2, 3: None}", "s = {1, 2, 3}", "b = bytearray(b'hello')"]
        value = lambda: self.make.of(self.pick("int", "str", "tuple_of_ints", "list"), 1)
        key = lambda: self.pick("'x'", "'y'", "3", "'none'", "[]", value())
        iterable = lambda: self.make.of(self.pick("list", "tuple", "range", "str", "int"), 1)
        for number in range(14):
            text = self.pick(
                lambda: f"a.{self.pick('append', 'remove', 'index', 'count', 'extend', 'insert')}({value()})", lambda: f"a.insert({self.small()}, {value()})",
                lambda: f"a.{self.pick('pop', 'reverse', 'copy', 'clear')}()", lambda: f"a.pop({self.small()})", lambda: f"a.extend({iterable()})",
                lambda: f"a.sort({self.pick('key=str', 'key=repr, reverse=True', 'key=lambda n: str(n)[::-1], reverse=True')})",
                lambda: f"d.{self.pick('get', 'pop', 'setdefault')}({key()}{self.pick('', ', 9')})", lambda: f"d.{self.pick('popitem', 'copy', 'clear')}()",
                lambda: f"d.update({self.pick('a=1', self.make.of('dict', 1), iterable(), '[(1, 2)], z=3')})", lambda: f"d[{key()}]",
                lambda: f"d.__setitem__({key()}, {value()})", lambda: f"d.__delitem__({key()})", lambda: f"({key()}) in d", lambda: f"list(reversed(d.{self.pick('keys', 'values', 'items')}()))",
                lambda: f"sorted(d.keys() {self.pick('|', '&', '-', '^')} {iterable()}, key=repr)", lambda: f"list(d.items())", lambda: f"dict.fromkeys({iterable()}, {value()})",
                lambda: f"s.{self.pick('add', 'discard', 'remove')}({key()})", lambda: f"s.{self.pick('update', 'difference_update', 'intersection_update', 'symmetric_difference_update')}({iterable()})",
                lambda: f"sorted(s.{self.pick('union', 'difference', 'intersection', 'symmetric_difference', 'copy')}({self.pick('', iterable())}), key=repr)",
                lambda: f"b.{self.pick('append', 'extend', 'remove', 'pop', 'find', 'count', 'index')}({self.pick(self.small(), 104, 300, iterable())})", lambda: f"b.{self.pick('reverse', 'clear', 'copy', 'pop', 'decode')}()",
                lambda: f"max({iterable()}{self.pick('', ', default=None', ', key=str')})", lambda: f"sum({iterable()}{self.pick('', ', 5', ', []')})", lambda: f"list(zip({iterable()}, {iterable()}{self.pick('', ', strict=True')}))",
                lambda: f"next(iter({iterable()}){self.pick('', ', None')})", lambda: f"list(map(lambda p, q: (p, q), {iterable()}, {iterable()}))", lambda: f"tuple({iterable()}).index({value()})",
                lambda: f"min({value()}, {value()})", lambda: f"{self.pick('list', 'tuple', 'len', 'sorted', 'any', 'enumerate', 'iter')}({iterable()}) == 0", lambda: f"a {self.pick('+', '*', '<', '==')} {value()}",
            )()
            lines.append(f"probe({number}, lambda: {text})")
            if self.chance(50):
                lines.append("print(a, d, sorted(s, key=repr), b)")
        return lines

    # ---- Statements ----

    def control_flow(self):
        lines = [HELPERS]
        for number in range(2):
            body = Statements(self.make)
            body.in_function = True
            self.make.names["int"], self.make.names["list"] = ["x"], ["a"]
            lines += [f"def f{number}(x, a):"] + body.block(3, "    ") + ["    return 'end', x, a", ""]
            for arguments in ("0, [1]", "5, [2, 3]"):
                lines += ["try:", f"    print(f{number}({arguments}))", "except Exception as e:", "    print(type(e).__name__, e)"]
        return lines

    def exceptions(self):
        lines = [HELPERS]
        for number in range(3):
            body = Statements(self.make)
            body.in_function = True
            self.make.names["int"], self.make.names["list"] = ["x"], ["a"]
            text = body.attempt(3)
            if number and self.chance(60):
                text.insert(self.pick(0, len(text)), f"f{number - 1}(x, a)")
            lines += [f"def f{number}(x, a):"] + ["    " + line for line in text] + [""]
        lines += ["for n in range(2):", "    try:", "        print(f2(n, [n]))", "    except Exception as e:"]
        lines += ["        while e:", "            print(type(e).__name__, e, e.__suppress_context__)", "            e = e.__cause__ or e.__context__"]
        return lines + ["f2(1, [2])"]

    def generators(self):
        lines = [HELPERS]
        for number in range(2):
            body = Statements(self.make)
            body.in_function = body.in_generator = True
            self.make.names["int"], self.make.names["list"] = ["x"], ["a"]
            lines += [f"def g{number}(x, a):"] + body.block(3, "    ") + ["    yield 'last'", ""]
        lines += ["def drive(g, steps):", "    for step in steps:", "        try:", "            print(step, step(g))"]
        lines[-1] = "            print('->', step(g))"
        lines += ["        except StopIteration as e:", "            print('stop', e.value)", "        except Exception as e:", "            print(type(e).__name__, e)"]
        steps = lambda: ", ".join(self.pick("next", "next", "lambda g: g.send(7)", "lambda g: g.throw(ValueError('in'))", "lambda g: g.throw(Mine)", "lambda g: g.close()", "lambda g: g.send(None)") for _ in range(self.small(3, 7))) + ", lambda g: g.close()"
        for number in range(2):
            lines += [f"drive(g{number}({self.small()}, [1, 2]), [{steps()}])", f"for v in g{number}(1, [3]):", "    print(v)"]
        return lines

    def match(self):
        lines = [HELPERS]
        body = Statements(self.make)
        lines += ["def f(x, a):", "    p = q = r = s = None"]
        for _ in range(3):
            lines += ["    " + line for line in body.match(2)] + ["    print(p, q, r, s)"]
        return lines + ["for x, a in ((1, []), ('a', [1]), ({'k': 1}, (1, 2, 3)), ([1, 2], Point(1, 2)), (None, 2.5)):", "    try:", "        f(x, a)", "    except Exception as e:", "        print(type(e).__name__, e)"]

    # ---- Definitions ----

    def functions(self):
        return [PROBE] + Functions(self.make).program()

    def closures(self):
        return [PROBE] + Functions(self.make).closures()

    def classes(self):
        return [PROBE] + Classes(self.make).program()

    def derived(self):
        return [PROBE] + Classes(self.make).program(BUILT_INS)

    def library(self):
        return [PROBE] + Library(self.make).program()

    def asynchronous(self):
        return [HELPERS] + AsynchronousPrograms(self.make).program()

    def calls(self):
        return [PROBE] + Calls(self.make).program()

    def metaclasses(self):
        return [PROBE] + Metaclasses(self.make).program()

    def buffers(self):
        return [PROBE] + Buffers(self.make).program()

    def matching(self):
        return [PROBE] + Matching(self.make).program()

    def text(self):
        return [PROBE] + TextPrograms(self.make).program()


# What `derived` derives its classes from.
BUILT_INS = ("int", "list", "dict", "str", "Exception", "tuple", "int", "list", "dict", "str", "float", "bytes", "bytearray", "set", "frozenset", "KeyError", "complex")

AREAS = tuple(EXPRESSION_AREAS) + (
    "big_integers", "slices", "container_methods", "control_flow", "exceptions", "generators", "match", "functions", "closures", "classes", "derived", "library", "asynchronous", "calls", "metaclasses", "buffers", "matching", "text")
