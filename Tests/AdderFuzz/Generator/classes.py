"""Hierarchies of classes: methods and what they call, special methods, properties, attributes."""

BINARY = {"add": "+", "sub": "-", "mul": "*", "matmul": "@", "floordiv": "//", "mod": "%", "and": "&", "or": "|", "lshift": "<<", "pow": "**", "truediv": "/"}
COMPARE = {"eq": "==", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "ne": "!="}


class Classes:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small
        self.is_sequence = False

    def method(self, owner, has_bases):
        """Lines of one member of a class, without indentation."""
        name = self.pick("m", "n", "p")
        deeper = f"super().{name}()" if has_bases and self.chance(70) else f"{self.small()}"
        # What repeats a sequence of a class with such methods is another matter on Adder.
        operator = self.pick(*(name for name in BINARY if name != "mul" or not self.is_sequence))
        compare = self.pick(*COMPARE)
        other = "getattr(other, 'v', other)"
        return self.pick(
            lambda: [f"def {name}(self):", f"    return ({owner!r}, {deeper})"],
            lambda: [f"def {name}(self):", f"    return ({owner!r}, {deeper})"],
            lambda: ["@classmethod", f"def {self.pick('c', name)}(cls):", "    return cls.__name__"],
            lambda: ["@staticmethod", f"def {self.pick('s', name)}():", f"    return {self.small()}"],
            lambda: ["@property", "def w(self):", f"    return self.v, {owner!r}"] + self.pick([], ["@w.setter", "def w(self, value):", "    self.v = value"], ["@w.deleter", "def w(self):", "    print('gone')"]),
            lambda: [f"{self.pick('k', '__x', 'm')} = {self.small()}"],
            lambda: ["def __init__(self, v=1):", f"    {'super().__init__(v)' if has_bases else 'pass'}", f"    self.v = v", f"    self.__x = {self.small()}"],
            lambda: ["def __repr__(self):", f"    return '{owner}(%r)' % (self.v,)"],
            lambda: ["def __str__(self):", f"    return 'str{owner}'"],
            lambda: [f"def __{operator}__(self, other):", f"    return {self.pick('NotImplemented', repr(owner) + ', ' + other)}"],
            lambda: [f"def __r{operator}__(self, other):", f"    return {self.pick('NotImplemented', repr('r' + owner) + ', ' + other)}"],
            lambda: [f"def __i{operator}__(self, other):", f"    {self.pick('return NotImplemented', 'self.v = (self.v, other)')}", "    return self"],
            lambda: [f"def __{compare}__(self, other):", f"    {self.pick('return NotImplemented', 'return self.v, ' + other, f'return {self.pick(True, False)}')}"],
            lambda: ["def __len__(self):", f"    return {self.pick(0, 2, 2)}"],
            lambda: ["def __bool__(self):", f"    return {self.pick(True, False, False, 5)}"],
            lambda: ["def __getitem__(self, key):", "    if key == 3: raise IndexError(key)", "    return key"],
            lambda: ["def __setitem__(self, key, value):", "    print('set', key, value)", "def __delitem__(self, key):", "    print('del', key)"],
            lambda: ["def __contains__(self, item):", f"    return {self.pick('item', 'item == 1')}"],
            lambda: ["def __iter__(self):", f"    {self.pick('yield from (1, 2)', 'return iter([3, 4])', 'return self', 'return 5')}"],
            lambda: ["def __next__(self):", "    raise StopIteration"],
            lambda: ["def __call__(self, *args, **keywords):", f"    return {owner!r}, args, keywords"],
            lambda: ["def __hash__(self):", f"    return {self.pick(7, 7, repr('h'))}"],
            lambda: ["def __getattr__(self, name):", f"    {self.pick('return name', 'raise AttributeError(name)')}"],
            lambda: ["def __setattr__(self, name, value):", "    print('setting', name)", "    object.__setattr__(self, name, value)"],
            lambda: ["def __delattr__(self, name):", "    print('deleting', name)"],
            lambda: [f"def __{self.pick('neg', 'pos', 'invert', 'abs')}__(self):", f"    return {owner!r}"],
            lambda: [f"def __{self.pick('int', 'int' if self.is_sequence else 'index', 'float')}__(self):", f"    return {self.pick(3, 3, 2.5, repr('i'))}"],
            lambda: ["def __format__(self, spec):", f"    return {owner!r} + spec"],
            lambda: ["def __enter__(self):", f"    print('enter')", "    return self", "def __exit__(self, *args):", f"    print('exit', args[0] and args[0].__name__)", f"    return {self.pick(True, False)}"],
            lambda: ["def __init_subclass__(cls, **keywords):", "    super().__init_subclass__(**keywords)" if self.chance(50) else "    pass", f"    print('subclass', cls.__name__, keywords)"],
            lambda: ["def __new__(cls, *args):", "    print('new', cls.__name__, args)", "    return super().__new__(cls)"],
            lambda: ["def __class_getitem__(cls, item):", "    return cls.__name__, item"],
            lambda: ["def __reversed__(self):", "    return 'reversed'"],
            lambda: ["def __missing__(self, key):", "    return 'missing', key"],
            lambda: ["__slots__ = 'v', 'z'"] if owner == 'A' and not has_bases else ["u = 3"],
        )()

    def use(self, name):
        """An expression or a statement about an instance."""
        other = self.pick("o", "p", "1", "'s'", "2.5", "None", "[1]")
        operator = self.pick(*BINARY.values(), *COMPARE.values())
        attribute = self.pick("m", "n", "p", "v", "w", "k", "c", "s", "u", "z", "__x", "_A__x", "_B__x")
        value = self.pick("v", "w", "k", "u", "z", "__x", "_A__x", "_B__x")
        return self.pick(
            lambda: f"{name}.{attribute}()", lambda: f"{name}.{value}", lambda: f"{name} {operator} {other}", lambda: f"{other} {operator} {name}",
            lambda: f"len({name})", lambda: f"bool({name})", lambda: f"{name}[{self.pick(0, 3, repr('k'), '1:2', '1, 2', '...')}]", lambda: f"{self.pick(1, repr('a'))} in {name}",
            lambda: f"list({name})", lambda: f"{name}(1, k=2)", lambda: f"hash({name}) == 7", lambda: f"{self.pick('-', '+', '~')}{name}", lambda: f"{self.pick('int', 'float', 'abs', 'hex', 'range', 'list', 'tuple', 'sorted')}({name})",
            lambda: f"f'{{{name}{self.pick('', ':>3', ':x', '!s')}}}'", lambda: f"str({name})[:5]", lambda: f"setattr({name}, {attribute!r}, {self.small()})", lambda: f"delattr({name}, {attribute!r})",
            lambda: f"hasattr({name}, {attribute!r})", lambda: f"isinstance({name}, {self.pick('A', 'B', 'C', 'D')})", lambda: f"type({name}).{self.pick('k', 'y', '_A__x')}", lambda: f"[k.__name__ for k in type({name}).__mro__]",
            lambda: f"'abc'[{name}]", lambda: f"[1, 2, 3][{name}:]", lambda: f"reversed({name}) == 0", lambda: f"next(iter({name}))", lambda: f"{{{name}: 1}}[{name}]",
            lambda: f"[x for x in {name}]", lambda: f"(*{name},)", lambda: f"max({name}, {other})", lambda: f"sum({name})", lambda: f"divmod({name}, {other})", lambda: f"round({name})", lambda: f"hasattr({name}, '__dict__') and len({name}.__dict__) < 9",
            lambda: f"isinstance({name}, int) and {name} + 1", lambda: f"{name} == {name}", lambda: f"{name} is {name}", lambda: f"[{name}].index({other})",
        )()

    def program(self, built_ins=("",)):
        """`built_ins`: what the first class may derive from."""
        lines, defined, derived = [], [], []
        for owner in "ABCD":
            built_in = self.pick(*built_ins)
            bases = [base for base in defined if self.chance(45)]
            if self.chance(85):
                bases.reverse()
            # One at most: two would not fit together.
            if owner == "A" and built_in:
                bases = [built_in]
                self.is_sequence = built_in in ("list", "tuple", "str", "bytes", "bytearray")
                derived = [owner] if built_in not in ("Exception", "KeyError") else []
            elif any(base in derived for base in bases):
                # Behind a built-in type a class's operators would count that the type has: Adder asks them first.
                bases.sort(key=lambda base: base in derived)
                derived.append(owner)
            keywords = ", k=1" if bases and self.chance(4) else ""
            lines.append(f"class {owner}({', '.join(bases)}{keywords}):" if bases else f"class {owner}:")
            for _ in range(self.small(2, 6)):
                lines += ["    " + line for line in self.method(owner, bool(bases))]
            defined.append(owner)
            lines.append("")
        first, second = self.pick(*defined), self.pick("C", "D")
        lines += [f"o = {second}({self.pick('', '', '5')})", f"p = {first}()"]
        for number in range(12):
            lines.append(f"probe({number}, lambda: {self.use(self.pick('o', 'o', 'p'))})")
            if self.chance(20):
                statement = self.pick(f"o {self.pick(*BINARY.values())}= {self.small()}", "o[1] = 2", "del o[0]", "with o: print(1 // 0)", "for x in o: print(x)", "a, b = o", "o.v = 5", "del o.v", "o.w = 8", "assert o", "raise p")
                lines += ["try:", f"    {statement}", "    print(type(o).__name__)", "except Exception as e:", "    print(type(e).__name__, e)"]
        return lines
