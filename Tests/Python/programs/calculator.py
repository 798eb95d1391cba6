# A calculator: tokens, precedence climbing, variables, errors.
def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit(): j += 1
            yield int(text[i:j])
            i = j
            continue
        if c.isalpha() or c in "+-*/^()=":
            yield c
        elif c != " ":
            raise ValueError("unexpected %r" % c)
        i += 1
    yield None


LEVEL = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
ACT = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "^": lambda a, b: a ** b}


class Calc:
    def __init__(self): self.names = {}

    def run(self, text):
        self.t = list(tokens(text))
        self.i = 0
        if len(self.t) > 2 and self.t[1] == "=":
            self.i = 2
            self.names[self.t[0]] = value = self.expr(1)
        else:
            value = self.expr(1)
        if self.t[self.i] is not None: raise ValueError("trailing %r" % self.t[self.i])
        return value

    def atom(self):
        t = self.t[self.i]
        self.i += 1
        if t == "(":
            v = self.expr(1)
            if self.t[self.i] != ")": raise ValueError("expected )")
            self.i += 1
            return v
        if t == "-": return -self.expr(3)
        if isinstance(t, int): return t
        if t in self.names: return self.names[t]
        raise ValueError("bad token %r" % (t,))

    def expr(self, level):
        left = self.atom()
        while LEVEL.get(self.t[self.i], 0) >= level:
            op = self.t[self.i]
            self.i += 1
            left = ACT[op](left, self.expr(LEVEL[op] + (op != "^")))
        return left


calc = Calc()
for line in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "x = 7", "y = x * x - 1", "x + y", "-2 ^ 2", "1 / 0", "(1", "2 $ 3", "z", "1 2"):
    try:
        print(line, "=", calc.run(line))
    except (ValueError, ZeroDivisionError) as e:
        print(line, "->", e)
