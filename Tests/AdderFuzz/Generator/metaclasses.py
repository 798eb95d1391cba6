"""What happens around a class: metaclasses, hooks of subclassing, descriptors, properties, slots, access to attributes,
super() in diamonds, operators that are reflected and in place."""

HELPERS = """def show(*values):
    print(*values)
    return values[-1]


class Data:
    name = 'unnamed'

    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        print('get', self.name, instance is None, owner.__name__)
        if instance is None:
            return 'of the class'
        return instance.__dict__.get('_' + self.name, 'nothing')

    def __set__(self, instance, value):
        print('set', self.name, value)
        instance.__dict__['_' + self.name] = value

    def __delete__(self, instance):
        print('delete', self.name)
        instance.__dict__.pop('_' + self.name)


class NonData:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner=None):
        return (self.value, instance is None, owner.__name__)


class ReadOnly(NonData):
    def __set__(self, instance, value):
        raise AttributeError('read only')


class Function:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return lambda *args: ('through', self.function(instance, *args))

"""

NAMES = ("m", "n", "p", "v", "w")
OPERATORS = {"add": "+", "sub": "-", "mul": "*", "and": "&", "or": "|", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "xor": "^"}


class Metaclasses:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small
        self.slotted = set()

    # ---- Metaclasses ----

    def metaclass(self, name, base):
        members = [
            ["def __new__(mcs, name, bases, namespace, **keywords):", f"    print('{name}.new', name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith('__')), keywords)",
             f"    {self.pick('pass', 'namespace[' + repr('made') + '] = name.lower()', 'keywords.pop(' + repr('k') + ', None)', 'namespace.pop(' + repr('n') + ', None)')}",
             f"    return super().__new__(mcs, name, bases, {self.pick('namespace', 'namespace', 'dict(namespace)')}{self.pick('', ', **keywords')})"],
            ["def __init__(cls, name, bases, namespace, **keywords):", f"    print('{name}.init', cls.__name__, sorted(keywords))", f"    super().__init__(name, bases, namespace{self.pick('', '', ', **keywords')})", f"    {self.pick('pass', 'cls.w = ' + str(self.small()), 'cls.registered = [name]')}"],
            ["def __call__(cls, *args, **keywords):", f"    print('{name}.call', cls.__name__, args, keywords)", f"    {self.pick('return super().__call__(*args, **keywords)', 'return super().__call__(*args)', 'return (cls.__name__, args)', 'o = super().__call__(*args, **keywords); o.extra = 1; return o')}"],
            ["@classmethod", "def __prepare__(mcs, name, bases, **keywords):", f"    print('{name}.prepare', name, keywords)", f"    return {self.pick('{}', '{' + repr('prepared') + ': 1}', 'dict(v=name)')}"],
            [f"def {self.pick(*NAMES)}(cls):", f"    return ('{name}', cls.__name__)"],
            ["@property", f"def {self.pick(*NAMES)}(cls):", f"    return 'property of {name} ' + cls.__name__"],
            [f"{self.pick(*NAMES)} = {self.small()}"],
            ["def __getattr__(cls, name):", "    if name.startswith('__'): raise AttributeError(name)", f"    {self.pick('return (' + repr(name) + ', name)', 'raise AttributeError(name)')}"],
            ["def __setattr__(cls, name, value):", "    print('class set', name)", "    super().__setattr__(name, value)"],
            ["def __delattr__(cls, name):", "    print('class del', name)", "    super().__delattr__(name)"],
            ["def __instancecheck__(cls, instance):", f"    return {self.pick('True', 'False', 'isinstance(instance, int)', 'super().__instancecheck__(instance)', '5')}"],
            ["def __subclasscheck__(cls, other):", f"    return {self.pick('True', 'False', 'super().__subclasscheck__(other)')}"],
            [f"def __{self.pick('len', 'len', 'bool', 'hash')}__(cls):", f"    return {self.pick(0, 3, 'True')}"],
            ["def __iter__(cls):", "    return iter('abc')"],
            ["def __getitem__(cls, key):", f"    return ('{name}', key)"],
            ["def __contains__(cls, key):", "    return key == 1"],
            ["def __repr__(cls):", f"    return '<{name} ' + cls.__name__ + '>'"],
            [f"def __{self.pick('add', 'or', 'mul', 'lt')}__(cls, other):", f"    return ('{name}', cls.__name__, {self.pick('1', 'type(other).__name__')})"],
            [f"def __r{self.pick('add', 'or', 'mul')}__(cls, other):", f"    return ('reflected {name}', cls.__name__)"],
            ["def helper(cls):", "    return cls.__name__"],
        ]
        lines = [f"class {name}({base}):"]
        for _ in range(self.small(1, 4)):
            lines += ["    " + line for line in self.pick(*members)]
        return lines + [""]

    # ---- Classes ----

    def member(self, owner, has_bases):
        name = self.pick(*NAMES)
        up = lambda call: f"super().{call}" if has_bases and self.chance(75) else f"super({owner}, self).{call}" if has_bases and self.chance(40) else repr(owner.lower())
        operator = self.pick(*OPERATORS)
        other = "getattr(other, 'v', other) if not isinstance(other, type) else 't'"
        result = lambda kind: self.pick("return NotImplemented", f"return ('{kind}{owner}', {other})", f"return ('{kind}{owner}', {other})", f"print('{kind}', '{owner}'); return NotImplemented", f"return super().__{kind}{operator}__(other)" if has_bases else "return NotImplemented")
        return self.pick(
            lambda: [f"def {name}(self):", f"    return ('{owner}', {up(name + '()')})"],
            lambda: [f"def {name}(self, *args):", f"    return ('{owner}', args, {up(name + '()')})"],
            lambda: ["@classmethod", f"def {name}(cls):", f"    return ('{owner}', cls.__name__{', super().' + name + '()' if has_bases and self.chance(60) else ''})"],
            lambda: ["@staticmethod", f"def {name}(*args):", f"    return ('{owner}', len(args))"],
            lambda: self.property(name, owner, has_bases),
            lambda: self.property(name, owner, has_bases),
            lambda: [f"{name} = {self.pick('Data()', 'Data()', 'NonData(' + str(self.small()) + ')', 'ReadOnly(1)', 'Function(lambda self, *a: (a,))', str(self.small()), 'property()', 'None', 'Data', 'staticmethod(len)', 'classmethod(lambda c: c.__name__)', 'lambda self: 7')}"],
            lambda: [f"{name} = {self.pick('Data()', 'NonData(' + repr(owner) + ')')}"],
            lambda: ["def __init__(self, *args, **keywords):", f"    {'super().__init__(*args, **keywords)' if has_bases and self.chance(60) else 'pass'}", f"    {self.pick('self.v = ' + str(self.small()), 'self.p = args', 'self.w = 1', 'pass')}"],
            lambda: ["def __new__(cls, *args, **keywords):", f"    print('new', cls.__name__, args)", f"    {self.pick('return super().__new__(cls)', 'return super().__new__(cls)', 'return object.__new__(cls)', 'return 7', 'return super().__new__(cls, *args)')}"],
            lambda: ["def __init_subclass__(cls, **keywords):", f"    print('{owner} is extended by', cls.__name__, keywords)", f"    {self.pick('super().__init_subclass__(**keywords)', 'super().__init_subclass__()', 'pass', 'cls.m = ' + str(self.small()))}"],
            lambda: ["def __class_getitem__(cls, item):", f"    return ('{owner}', cls.__name__, item)"],
            lambda: ["def __getattr__(self, name):", "    if name.startswith('__'): raise AttributeError(name)", f"    print('{owner}.getattr', name)", f"    {self.pick('raise AttributeError(name)', 'raise AttributeError(name)', 'return name', 'return super().__getattr__(name)' if has_bases else 'return 1')}"],
            lambda: ["def __getattribute__(self, name):", f"    if name in ('v', 'w'): print('{owner}.getattribute', name)", f"    {self.pick('return super().__getattribute__(name)', 'return object.__getattribute__(self, name)')}"],
            lambda: ["def __setattr__(self, name, value):", f"    print('{owner}.setattr', name, value)", f"    {self.pick('super().__setattr__(name, value)', 'object.__setattr__(self, name, value)', 'self.__dict__[name] = value' if not self.slotted else 'pass', 'pass')}"],
            lambda: ["def __delattr__(self, name):", f"    print('{owner}.delattr', name)", f"    {self.pick('super().__delattr__(name)', 'object.__delattr__(self, name)', 'pass')}"],
            lambda: [f"def __{operator}__(self, other):", f"    {result('')}"],
            lambda: [f"def __r{operator}__(self, other):", f"    {result('r')}"],
            lambda: [f"def __i{operator}__(self, other):", f"    {self.pick('return NotImplemented', 'return self', f'return ({owner!r}, {other})')}"],
            lambda: [f"def __{self.pick('eq', 'lt', 'le', 'gt', 'ge', 'ne')}__(self, other):", f"    {self.pick('return NotImplemented', 'return True', 'return (' + repr(owner) + ', 1)', 'print(' + repr(owner) + '); return NotImplemented')}"],
            lambda: ["def __dir__(self):", "    return ['b', 'a']"],
            lambda: [f"__{self.pick('x', 'y')} = {self.small()}", f"def hidden(self):", f"    return self.__{self.pick('x', 'y', 'z')}"],
        )()

    def property(self, name, owner, has_bases):
        lines = ["@property", f"def {name}(self):", f"    {self.pick('return self._' + name, 'return ' + repr(owner), 'raise AttributeError(' + repr(name) + ')', 'raise KeyError(1)')}"]
        if has_bases and self.chance(25):
            lines[2] = f"    return ('{owner}', super().{name})"
        if self.chance(60):
            lines += [f"@{name}.setter", f"def {name}(self, value):", f"    print('setter', value)", f"    self._{name} = value"]
        if self.chance(40):
            lines += [f"@{name}.deleter", f"def {name}(self):", f"    print('deleter')", f"    {self.pick('del self._' + name, 'pass')}"]
        return lines

    def use(self, names):
        """An expression or a statement."""
        o = self.pick("o", "o", "q", *names[-2:])
        slot = self.pick(*NAMES, *("a" + owner for owner in self.slotted))
        name = self.pick(*NAMES, *NAMES, "made", "extra", "hidden", "_A__x", "zz", "_v", "helper", "prepared")
        operator = self.pick(*OPERATORS.values())
        # A union of types is no type here.
        other = self.pick("q", "o", "1", "'s'", names[0] if operator != "|" else "q", "None" if operator != "|" else "5", "2")
        owner = self.pick(*names)
        return self.pick(
            lambda: f"{self.pick('o', 'q')}.{slot}", lambda: f"{o}.{name}", lambda: f"{o}.{name}()", lambda: f"{o}.{name}()", lambda: f"{owner}.{name}", lambda: f"{owner}.{name}()", lambda: f"{owner}.{name}(o)",
            lambda: f"setattr({o}, {name!r}, {self.small()})", lambda: f"setattr({self.pick('o', 'q')}, {slot!r}, 1)", lambda: f"delattr({self.pick('o', 'q')}, {slot!r})", lambda: f"hasattr({o}, {name!r})", lambda: f"getattr({o}, {name!r}, 'default')",
            lambda: f"{o} {operator} {other}", lambda: f"{other} {operator} {o}", lambda: f"{o} {self.pick('==', '<', '>=', '!=')} {other}", lambda: f"{other} {self.pick('==', '<', '>=', '!=')} {o}",
            lambda: f"isinstance({self.pick('o', 'q', '3')}, {owner})", lambda: f"issubclass({self.pick(*names)}, {owner})", lambda: f"type({o}).__name__", lambda: f"{owner}[{self.pick(1, repr('k'), '1, 2')}]",
            lambda: f"[k.__name__ for k in {owner}.__mro__]", lambda: f"len({owner})", lambda: f"list({owner})", lambda: f"bool({owner})", lambda: f"{self.pick(1, 2)} in {owner}", lambda: f"{owner} {self.pick('+', '*', '<')} {other}", lambda: f"{other} {self.pick('+', '*')} {owner}",
            lambda: f"{owner}({self.pick('', '1', 'k=2')}) is None", lambda: f"super({owner}, {self.pick('o', 'q')}).{name}", lambda: f"super({owner}, {self.pick('o', 'q')}).{name}()", lambda: f"{owner}.__dict__.get({name!r}) is None", lambda: f"sorted({self.pick('o', 'q')}.__dict__)", lambda: f"vars({self.pick('o', 'q')})",
            lambda: f"type({owner}).__name__", lambda: f"[b.__name__ for b in {owner}.__bases__]", lambda: f"type('T', ({owner},), {{{name!r}: 5}}){self.pick('.' + name, '().' + name, '.__mro__[1].__name__')}", lambda: f"object.__getattribute__({self.pick('o', 'q')}, {name!r})",
            lambda: f"dir({self.pick('o', 'q')}) == ['a', 'b']", lambda: f"{owner}.__name__", lambda: f"[{o}].count({other})", lambda: f"{o}.{name}",
        )()

    def program(self):
        lines = [HELPERS]
        metas = []
        for number in range(self.pick(0, 1, 1, 2)):
            name = f"M{number}"
            lines += self.metaclass(name, self.pick(metas[-1], "type") if metas else "type")
            metas.append(name)
        names = []
        for owner in "ABCDE"[:self.small(3, 5)]:
            bases = [base for base in names if self.chance(45)]
            if self.chance(85):
                bases.reverse()
            header = list(bases)
            if metas and self.chance(40):
                header.append(f"metaclass={self.pick(*metas)}")
            if self.chance(20):
                header.append(self.pick("k=1", "z='z'"))
            lines += ["try:", f"    class {owner}({', '.join(header)}):" if header else f"    class {owner}:"]
            # Slots are no descriptors on Adder: their names are those of nothing else.
            if self.chance(15) and not self.slotted:
                slots = [repr("a" + owner), f"('a{owner}', 'b{owner}')", "[]", "()"] + ["('__dict__',)"] * (not bases)
                lines.append(f"        __slots__ = {self.pick(*slots)}")
                self.slotted.add(owner)
            for _ in range(self.small(1, 5)):
                lines += ["        " + line for line in self.member(owner, bool(bases))]
            lines += ["except Exception as e:", f"    print({owner!r}, type(e).__name__, e)", f"    class {owner}: pass", ""]
            names.append(owner)
        lines += ["try:", f"    o = {names[-1]}({self.pick('', '', '1', 'k=1')})", "except Exception as e:", "    print(type(e).__name__, e)", "    o = 1"]
        lines += ["try:", f"    q = {self.pick(*names)}()", "except Exception as e:", "    print(type(e).__name__, e)", "    q = 2"]
        for number in range(14):
            lines.append(f"probe({number}, lambda: {self.use(names)})")
            if self.chance(30):
                name = self.pick(*NAMES)
                statement = self.pick(f"o.{name} = {self.small()}", f"del o.{name}", f"o.{name} += 1", f"{self.pick('o', 'q')} {self.pick(*OPERATORS.values())}= {self.pick('2', 'q', repr('s'))}", f"{self.pick(*names)}.{name} = {self.pick('5', 'Data()', 'NonData(8)', 'lambda self: 9', 'property(lambda self: 10)')}", f"del {self.pick(*names)}.{name}")
                lines += ["try:", f"    {statement}", "    print(type(o).__name__)", "except Exception as e:", "    print(type(e).__name__, e)"]
        return lines
