# A Lisp: reader, printer, environments, closures, macros, tail calls in a loop, errors.
# boards: microbit-v2
class LispError(Exception):
    pass


class Symbol(str):
    table = {}

    def __new__(cls, name):
        if name not in cls.table:
            cls.table[name] = super().__new__(cls, name)
        return cls.table[name]

    def __repr__(self):
        return str(self)


class Pair:
    __slots__ = ("car", "cdr")

    def __init__(self, car, cdr):
        self.car, self.cdr = car, cdr

    def __iter__(self):
        node = self
        while isinstance(node, Pair):
            yield node.car
            node = node.cdr
        if node is not None:
            raise LispError("improper list")


def to_list(items, tail=None):
    for item in reversed(list(items)):
        tail = Pair(item, tail)
    return tail


def items_of(value):
    return [] if value is None else list(value)


class Reader:
    def __init__(self, text):
        for c in "()'":
            text = text.replace(c, " %s " % c)
        self.tokens = text.split()
        self.at = 0

    def __iter__(self):
        while self.at < len(self.tokens):
            yield self.read()

    def read(self):
        if self.at >= len(self.tokens):
            raise LispError("unexpected end")
        token = self.tokens[self.at]
        self.at += 1
        if token == "(":
            items = []
            while True:
                if self.at >= len(self.tokens):
                    raise LispError("missing )")
                if self.tokens[self.at] == ")":
                    self.at += 1
                    return to_list(items)
                if self.tokens[self.at] == ".":
                    self.at += 1
                    tail = self.read()
                    self.at += 1
                    return to_list(items, tail)
                items.append(self.read())
        if token == ")":
            raise LispError("unexpected )")
        if token == "'":
            return to_list([Symbol("quote"), self.read()])
        if token in ("#t", "#f"):
            return token == "#t"
        try:
            return int(token)
        except ValueError:
            return Symbol(token)


def show(value):
    if value is None:
        return "()"
    if value is True or value is False:
        return "#t" if value else "#f"
    if isinstance(value, Pair):
        parts = []
        while isinstance(value, Pair):
            parts.append(show(value.car))
            value = value.cdr
        if value is not None:
            parts += [".", show(value)]
        return "(%s)" % " ".join(parts)
    if isinstance(value, (Closure, Macro)):
        return "<%s %s>" % (type(value).__name__.lower(), value.name)
    return str(value) if isinstance(value, (int, str)) else "<primitive>"


class Environment:
    def __init__(self, names=(), outer=None):
        self.names = dict(names)
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope.names:
                return scope
            scope = scope.outer
        raise LispError("unbound " + name)

    def __getitem__(self, name):
        return self.find(name).names[name]


class Closure:
    def __init__(self, parameters, body, scope, name="lambda"):
        self.parameters, self.body, self.scope, self.name = parameters, body, scope, name

    def bind(self, arguments):
        names = {}
        parameters = self.parameters
        rest = list(arguments)
        while isinstance(parameters, Pair):
            if not rest:
                raise LispError("%s: too few arguments" % self.name)
            names[parameters.car] = rest.pop(0)
            parameters = parameters.cdr
        if parameters is not None:
            names[parameters] = to_list(rest)
        elif rest:
            raise LispError("%s: too many arguments" % self.name)
        return Environment(names, self.scope)


class Macro(Closure):
    pass


class Interpreter:
    def __init__(self):
        self.calls = 0
        self.top = Environment(self.primitives())
        self.special = {Symbol(n[3:].replace("_", "-")): getattr(self, n) for n in dir(self) if n.startswith("sf_")}

    def primitives(self):
        def fold(f, start):
            def g(*xs):
                result = start if len(xs) != 1 else f(start, xs[0])
                for i, x in enumerate(xs):
                    if not isinstance(x, int):
                        raise LispError("not a number: " + show(x))
                    result = x if i == 0 and len(xs) > 1 else f(result, x) if len(xs) > 1 else result
                return result
            return g

        def car(p):
            if not isinstance(p, Pair):
                raise LispError("car of " + show(p))
            return p.car

        def cdr(p):
            if not isinstance(p, Pair):
                raise LispError("cdr of " + show(p))
            return p.cdr
        table = {"+": fold(lambda a, b: a + b, 0), "*": fold(lambda a, b: a * b, 1), "-": fold(lambda a, b: a - b, 0),
                 "quotient": lambda a, b: a // b, "remainder": lambda a, b: a % b, "=": lambda a, b: a == b, "<": lambda a, b: a < b,
                 ">": lambda a, b: a > b, "car": car, "cdr": cdr, "cons": Pair, "list": lambda *a: to_list(a),
                 "null?": lambda x: x is None, "pair?": lambda x: isinstance(x, Pair), "eq?": lambda a, b: a is b or a == b and isinstance(a, int),
                 "not": lambda x: x is False, "length": lambda x: len(items_of(x)), "append": lambda a, b: to_list(items_of(a), b),
                 "reverse": lambda a: to_list(items_of(a)[::-1]), "apply": lambda f, a: self.apply(f, items_of(a)),
                 "map": lambda f, a: to_list([self.apply(f, [x]) for x in items_of(a)])}
        return {Symbol(k): v for k, v in table.items()}

    def apply(self, f, arguments):
        if isinstance(f, Closure):
            scope = f.bind(arguments)
            result = None
            for form in items_of(f.body):
                result = self.eval(form, scope)
            return result
        if not callable(f):
            raise LispError("not a function: " + show(f))
        try:
            return f(*arguments)
        except TypeError:
            raise LispError("wrong arguments") from None
        except ZeroDivisionError as e:
            raise LispError("division by zero") from e

    def eval(self, form, scope):
        # The last expression of a body goes round the loop instead of recursing.
        while True:
            self.calls += 1
            if isinstance(form, Symbol):
                return scope[form]
            if not isinstance(form, Pair):
                return form
            head = form.car
            if isinstance(head, Symbol) and head in self.special:
                form, scope, done = self.special[head](form.cdr, scope)
                if done:
                    return form
                continue
            f = self.eval(head, scope)
            if isinstance(f, Macro):
                form = self.apply(f, items_of(form.cdr))
                continue
            arguments = [self.eval(x, scope) for x in items_of(form.cdr)]
            if not isinstance(f, Closure):
                return self.apply(f, arguments)
            scope = f.bind(arguments)
            form = self.sequence(f.body, scope)

    def sequence(self, body, scope):
        while isinstance(body, Pair) and body.cdr is not None:
            self.eval(body.car, scope)
            body = body.cdr
        return body.car if body is not None else None

    def sf_quote(self, rest, scope):
        return rest.car, scope, True

    def sf_if(self, rest, scope):
        test, then, *other = rest
        if self.eval(test, scope) is not False:
            return then, scope, False
        return (other[0] if other else None), scope, False

    def sf_define(self, rest, scope):
        target = rest.car
        if isinstance(target, Pair):
            value = Closure(target.cdr, rest.cdr, scope, target.car)
            target = target.car
        else:
            value = self.eval(rest.cdr.car, scope)
        scope.names[target] = value
        return target, scope, True

    def sf_set(self, rest, scope):
        name, form = rest
        scope.find(name).names[name] = self.eval(form, scope)
        return None, scope, True

    def sf_lambda(self, rest, scope):
        return Closure(rest.car, rest.cdr, scope), scope, True

    def sf_macro(self, rest, scope):
        scope.names[rest.car.car] = Macro(rest.car.cdr, rest.cdr, scope, rest.car.car)
        return rest.car.car, scope, True

    def sf_begin(self, rest, scope):
        return self.sequence(rest, scope), scope, False

    def sf_let(self, rest, scope):
        names = {name: self.eval(value, scope) for name, value in items_of(rest.car)}
        inner = Environment(names, scope)
        return self.sequence(rest.cdr, inner), inner, False

    def run(self, text):
        try:
            return " ".join(show(self.eval(form, self.top)) for form in Reader(text))
        except LispError as e:
            return "error: %s" % e


lisp = Interpreter()
for text in ["(+ 1 2 3) (- 10 3 2) (- 5) (* 2 3 4) (+)", "(define (square x) (* x x)) (square 12)",
             "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 12)",
             "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 300 0)",
             "(map (lambda (x) (* x x)) '(1 2 3 4))", "(define (adder n) (lambda (x) (+ x n))) ((adder 5) 10)",
             "(define (filter p l) (if (null? l) '() (if (p (car l)) (cons (car l) (filter p (cdr l))) (filter p (cdr l))))) (filter (lambda (x) (> x 2)) '(1 2 3 4))",
             "(define counter ((lambda (n) (lambda () (set n (+ n 1)) n)) 0)) (counter) (counter)",
             "(macro (unless test . body) (list 'if test '() (cons 'begin body))) (unless (= 1 2) 5 6) (unless (= 1 1) 5)",
             "(let ((x 2) (y 3)) (let ((x 7)) (+ x y)))", "(define (f . args) (length args)) (f 1 2 3) (f)", "(apply + '(1 2 3)) (append '(1 2) '(3))",
             "'(1 . 2) (cons 1 '(2 3)) '(a (b . c) ()) #t #f", "(reverse '(1 2 3)) (eq? 'a 'a) (eq? '(1) '(1)) (not 5)",
             "(car '())", "(undefined 1)", "(1 2)", "((lambda (x) x))", "(fact 1 2)", "(+ 1 'a)", "(", ")", "(quotient 1 0)", "(car 1 2)", "square unless car"]:
    print(lisp.run(text))
print(lisp.calls, len(lisp.top.names), Symbol("x") is Symbol("x"), Symbol("x") == "x")
