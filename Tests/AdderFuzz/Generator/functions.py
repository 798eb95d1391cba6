"""Functions with parameters of every kind, calls that fit and calls that do not, and closures."""


class Functions:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small

    def signature(self):
        """Parameters and the names in them."""
        names = list("abcdefg")
        parts, used = [], []
        has_default = False

        def plain(count):
            nonlocal has_default
            for _ in range(count):
                name = names.pop(0)
                used.append(name)
                has_default = has_default or self.chance(35)
                parts.append(f"{name}={self.small()}" if has_default else name)

        plain(self.small(0, 2))
        if parts and self.chance(30):
            parts.append("/")
        plain(self.small(0, 2))
        star = self.pick("", "", "*args", "*")
        keywords = self.small(0, 2) if star else 0
        if star == "*args" or keywords:
            parts.append(star)
            if star == "*args":
                used.append("args")
        for _ in range(keywords):
            name = names.pop(0)
            used.append(name)
            parts.append(name + self.pick("", "=None", "='d'"))
        if self.chance(30):
            parts.append("**rest")
            used.append("rest")
        return ", ".join(parts), used

    def arguments(self):
        parts = [str(self.small()) for _ in range(self.small(0, 4))]
        if self.chance(20):
            parts.append(self.pick("*[1, 2]", "*(3,)", "*'xy'", "*[]", "*5"))
        parts += [f"{name}={self.small()}" for name in "abcdefgh" if self.chance(12)]
        if self.chance(20):
            parts.append(self.pick("**{'a': 1}", "**{'c': 2, 'z': 3}", "**{}", "**dict(b=5)", "**{1: 2}", "**7"))
        return ", ".join(parts)

    def program(self):
        lines = []
        for number in range(3):
            text, used = self.signature()
            result = "(" + "".join(name + ", " for name in used) + ")"
            if self.chance(25):
                lines.append(f"f{number} = lambda {text}: {result}")
            elif self.chance(25):
                indent = "    "
                lines += [f"class C{number}:", f"    {self.pick('@staticmethod', '@classmethod', '')}"]
                is_static = lines[-1].endswith("@staticmethod")
                lines += [f"    def m(self{', ' + text if text else ''}):".replace("self, /", "self, ") if not is_static else f"    def m({text}):", f"        return {result}", f"f{number} = C{number}{self.pick('()', '()', '')}.m"]
            else:
                lines += [f"def f{number}({text}):", f"    return {result}"]
        for number in range(14):
            lines.append(f"probe({number}, lambda: f{number % 3}({self.arguments()}))")
        return lines + [f"print(f0({self.arguments()}))"]

    def closures(self):
        """Functions in functions that share variables, and decorators."""
        make = self.make
        make.names["int"] = ["x", "y", "z"]
        lines = ["z = 3", "def outer(x, y=1):"]
        kinds = []
        for number in range(self.small(2, 4)):
            kind = self.pick("read", "change", "own", "global", "generator", "comprehension", "nested")
            body = {
                "read": [f"return {make.of('int', 2)}"],
                "change": [f"nonlocal {self.pick('x', 'y', 'x, y')}", f"x = {make.of('int', 1)}" , "return x, y"],
                "own": [f"x = {self.small()}", f"return {make.of('int', 2)}"],
                "global": ["global z", f"z {self.pick('=', '+=', '*=')} {self.small()}", "return z"],
                "generator": ["for k in range(3):", "    yield x + k, y"],
                "comprehension": [f"return [x * k + y for k in range(3) if k != {self.small()}], [(lambda: k)() for k in 'ab']"],
                "nested": ["def deepest(w=x):", f"    nonlocal {self.pick('y', 'x')}", "    y = w", f"    return {make.of('int', 1)}", "return deepest(), x, y"],
            }[kind]
            if kind == "change" and "x" not in body[0]:
                body[1] = body[1].replace("x =", "y =", 1)
            kinds.append(kind)
            lines += [f"    def f{number}():"] + ["        " + line for line in body]
            if self.chance(30):
                lines.append(f"    {self.pick('x', 'y')} {self.pick('=', '+=')} {self.small()}")
        calls = ", ".join(f"f{number}" for number in range(len(kinds)))
        if self.chance(15):
            lines.append(f"    del {self.pick('x', 'y')}")
        lines += [f"    return {calls}", ""]
        for number in range(2):
            lines += [f"fs = outer({self.small()})"]
            for _ in range(4):
                index = self.small(0, len(kinds) - 1)
                call = f"list(fs[{index}]())" if kinds[index] == "generator" else f"fs[{index}]()"
                lines.append(f"probe({number}, lambda: {call})")
        lines += ["def wrap(n):", "    def decorate(f):", "        def call(*args, **keywords):", f"            return n, f(*args, **keywords), {make.of('int', 1).replace('x', 'n').replace('y', 'n')}", "        return call", "    return decorate", ""]
        lines += [f"@wrap({self.small()})"] * self.small(1, 3) + [f"def last(p, q={make.of('int', 1).replace('x', 'z').replace('y', 'z')}):", "    return p, q"]
        return lines + ["print(last(1), last(1, q=2), z)"]
