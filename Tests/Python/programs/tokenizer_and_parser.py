# A compiler in small: tokens, a recursive descent parser, constant folding, code for a stack machine, a machine.
# boards: microbit-v2
class Error(Exception):
    def __init__(self, message, line):
        super().__init__("line %d: %s" % (line, message))
        self.line = line


class Token:
    def __init__(self, kind, text, line):
        self.kind, self.text, self.line = kind, text, line

    def __repr__(self):
        return "%s:%s" % (self.kind, self.text)


KEYWORDS = {"var", "if", "else", "while", "print", "fn", "return"}
TWO = {"==", "!=", "<=", ">=", "&&", "||"}


def tokenize(source):
    line = 1
    at = 0
    while at < len(source):
        c = source[at]
        if c == "\n":
            line += 1
            at += 1
        elif c.isspace():
            at += 1
        elif source.startswith("//", at):
            while at < len(source) and source[at] != "\n":
                at += 1
        elif c.isdigit():
            start = at
            while at < len(source) and source[at].isdigit():
                at += 1
            yield Token("number", source[start:at], line)
        elif c.isalpha() or c == "_":
            start = at
            while at < len(source) and (source[at].isalnum() or source[at] == "_"):
                at += 1
            text = source[start:at]
            yield Token("keyword" if text in KEYWORDS else "name", text, line)
        elif c == '"':
            end = source.find('"', at + 1)
            if end < 0:
                raise Error("unterminated string", line)
            yield Token("string", source[at + 1:end], line)
            at = end + 1
        elif source[at:at + 2] in TWO:
            yield Token("operator", source[at:at + 2], line)
            at += 2
        elif c in "+-*/%<>=!(){},;":
            yield Token("operator", c, line)
            at += 1
        else:
            raise Error("unexpected %r" % c, line)
    yield Token("end", "", line)


LEVELS = [("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%")]
FOLD = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b,
        "==": lambda a, b: int(a == b), "!=": lambda a, b: int(a != b), "<": lambda a, b: int(a < b), ">": lambda a, b: int(a > b),
        "<=": lambda a, b: int(a <= b), ">=": lambda a, b: int(a >= b)}


class Parser:
    """Trees are tuples: ("number", 5), ("binary", "+", left, right), ..."""

    def __init__(self, source):
        self.tokens = tokenize(source)
        self.folded = 0
        self.advance()

    def advance(self):
        self.token = next(self.tokens)

    def accept(self, text):
        if self.token.kind in ("operator", "keyword") and self.token.text == text:
            self.advance()
            return True
        return False

    def expect(self, text):
        if not self.accept(text):
            raise Error("expected %r, not %r" % (text, self.token.text), self.token.line)

    def name(self):
        if self.token.kind != "name":
            raise Error("expected a name, not %r" % self.token.text, self.token.line)
        text = self.token.text
        self.advance()
        return text

    def program(self):
        statements = []
        while self.token.kind != "end":
            statements.append(self.statement())
        return statements

    def block(self):
        self.expect("{")
        statements = []
        while not self.accept("}"):
            if self.token.kind == "end":
                raise Error("missing '}'", self.token.line)
            statements.append(self.statement())
        return statements

    def listed(self, item):
        items = []
        self.expect("(")
        while not self.accept(")"):
            items.append(item())
            if self.token.text != ")":
                self.expect(",")
        return items

    def statement(self):
        if self.accept("var"):
            name = self.name()
            self.expect("=")
            value = self.expression()
            self.expect(";")
            return "var", name, value
        if self.accept("print"):
            value = self.expression()
            self.expect(";")
            return "print", value
        if self.accept("if"):
            test, then = self.expression(), self.block()
            return "if", test, then, self.block() if self.accept("else") else []
        if self.accept("while"):
            return "while", self.expression(), self.block()
        if self.accept("fn"):
            return "fn", self.name(), self.listed(self.name), self.block()
        if self.accept("return"):
            value = self.expression()
            self.expect(";")
            return "return", value
        value = self.expression()
        if self.accept("="):
            if value[0] != "name":
                raise Error("can't assign to a " + value[0], self.token.line)
            value = ("assign", value[1], self.expression())
        self.expect(";")
        return "expression", value

    def expression(self, level=0):
        if level == len(LEVELS):
            return self.unary()
        left = self.expression(level + 1)
        while self.token.kind == "operator" and self.token.text in LEVELS[level]:
            operator, line = self.token.text, self.token.line
            self.advance()
            right = self.expression(level + 1)
            left = self.binary(operator, left, right, line)
        return left

    def binary(self, operator, left, right, line):
        match left, right:
            case ("number", a), ("number", b) if operator in FOLD:
                if operator in "/%" and b == 0:
                    raise Error("division by zero", line)
                self.folded += 1
                return "number", FOLD[operator](a, b)
            case (tree, ("number", 0)) if operator in "+-":
                self.folded += 1
                return tree
            case (tree, ("number", 1)) if operator == "*":
                self.folded += 1
                return tree
        return "binary", operator, left, right

    def unary(self):
        if self.accept("-"):
            return self.binary("-", ("number", 0), self.unary(), self.token.line)
        if self.accept("!"):
            return self.binary("==", self.unary(), ("number", 0), self.token.line)
        token = self.token
        if token.kind == "number":
            self.advance()
            return "number", int(token.text)
        if token.kind == "string":
            self.advance()
            return "string", token.text
        if token.kind == "name":
            self.advance()
            if self.token.text == "(":
                return "call", token.text, self.listed(self.expression)
            return "name", token.text
        self.expect("(")
        value = self.expression()
        self.expect(")")
        return value


class Compiler:
    def __init__(self):
        self.code = []
        self.functions = {}

    def emit(self, op, argument=None):
        self.code.append([op, argument])
        return len(self.code) - 1

    def patch(self, place):
        self.code[place][1] = len(self.code)

    def statements(self, trees):
        for tree in trees:
            getattr(self, "do_" + tree[0])(*tree[1:])

    def do_var(self, name, value):
        self.value(value)
        self.emit("store", name)

    def do_print(self, value):
        self.value(value)
        self.emit("print")

    def do_expression(self, value):
        self.value(value)
        self.emit("pop")

    def do_return(self, value):
        self.value(value)
        self.emit("return")

    def do_if(self, test, then, other):
        self.value(test)
        skip = self.emit("jump0")
        self.statements(then)
        if other:
            end = self.emit("jump")
            self.patch(skip)
            self.statements(other)
            skip = end
        self.patch(skip)

    def do_while(self, test, body):
        top = len(self.code)
        self.value(test)
        exit = self.emit("jump0")
        self.statements(body)
        self.emit("jump", top)
        self.patch(exit)

    def do_fn(self, name, parameters, body):
        over = self.emit("jump")
        self.functions[name] = len(self.code), parameters
        self.statements(body)
        self.emit("push", 0)
        self.emit("return")
        self.patch(over)

    def value(self, tree):
        match tree:
            case ("number" | "string", v):
                self.emit("push", v)
            case ("name", name):
                self.emit("load", name)
            case ("assign", name, value):
                self.value(value)
                self.emit("store", name)
                self.emit("load", name)
            case ("binary", "&&" | "||" as operator, left, right):
                self.value(left)
                self.emit("dup")
                skip = self.emit("jump0" if operator == "&&" else "jump1")
                self.emit("pop")
                self.value(right)
                self.patch(skip)
            case ("binary", operator, left, right):
                self.value(left)
                self.value(right)
                self.emit("binary", operator)
            case ("call", name, arguments):
                for argument in arguments:
                    self.value(argument)
                self.emit("call", (name, len(arguments)))


def run(compiler, limit=4000):
    code, functions = compiler.code, compiler.functions
    stack, frames, names = [], [], {}
    output, pc, steps = [], 0, 0
    while pc < len(code):
        steps += 1
        if steps > limit:
            output.append("(stopped)")
            break
        op, argument = code[pc]
        pc += 1
        match op:
            case "push": stack.append(argument)
            case "pop": stack.pop()
            case "dup": stack.append(stack[-1])
            case "load":
                scope = names if argument in names else frames[0][1] if frames else names
                if argument not in scope:
                    raise NameError(argument)
                stack.append(scope[argument])
            case "store": names[argument] = stack.pop()
            case "print": output.append(str(stack.pop()))
            case "jump": pc = argument
            case "jump0" | "jump1":
                if bool(stack.pop()) == (op == "jump1"):
                    pc = argument
            case "binary":
                b, a = stack.pop(), stack.pop()
                stack.append(FOLD[argument](a, b))
            case "call":
                name, count = argument
                start, parameters = functions[name]
                if count != len(parameters):
                    raise TypeError("%s takes %d, not %d" % (name, len(parameters), count))
                frames.append((pc, names))
                names = dict(zip(parameters, stack[len(stack) - count:]))
                del stack[len(stack) - count:]
                pc = start
            case "return": pc, names = frames.pop()
    return output, steps


programs = ['print 1 + 2 * 3 - 4 / 2; print (1 + 2) * 3; print -5 % 3; print !0; print 7 > 3 == 1;',
            'var i = 0; var s = 0;\nwhile i < 10 { if i % 2 == 0 { s = s + i; } else { s = s - 1; } i = i + 1; }\nprint s; // a sum',
            'fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }\nprint fib(9);',
            'fn gcd(a, b) { while b { var t = a % b; a = b; b = t; } return a; } print gcd(84, 36); print "text" + "!";',
            'var x = 5; print x > 1 && x < 9; print x > 9 || x == 5; print 0 && y; fn nothing() { } print nothing(); print x * 1 + 0;',
            'while 1 { }', 'var = 5;', 'print 1 +;', 'print 5 / 0;', 'a b;', '1 = 2;', 'if 1 { print 1;', '\n\nprint "open;', 'print @;', 'print y;', 'fn f(a) { } f(1, 2);', 'g();']
for source in programs:
    try:
        parser = Parser(source)
        compiler = Compiler()
        compiler.statements(parser.program())
        output, steps = run(compiler)
        print(" ".join(output), "|", len(compiler.code), parser.folded, steps)
    except Error as e:
        print("Error", e)
    except (NameError, TypeError, KeyError) as e:
        print(type(e).__name__, e)
print(list(tokenize('x1 = "s" // c\n<=!'))[:6])
