# A Forth: words, definitions, control flow, variables, strings and errors.
# boards: microbit-v2
class ForthError(Exception):
    pass


class Word:
    def __init__(self, name, code, immediate=False):
        self.name = name
        self.code = code
        self.immediate = immediate


class Forth:
    def __init__(self):
        self.stack = []
        self.returns = []
        self.memory = []
        self.words = {}
        self.output = []
        self.source = []
        self.compiling = None
        self.control = []
        self.steps = 0
        self.install()

    # Stack

    def push(self, *values):
        self.stack.extend(values)

    def pop(self):
        if not self.stack:
            raise ForthError("stack underflow")
        return self.stack.pop()

    def pops(self, n):
        values = [self.pop() for _ in range(n)]
        values.reverse()
        return values

    def emit(self, text):
        self.output.append(str(text))

    # Words

    def primitive(self, name, arguments, f):
        def run():
            result = f(*self.pops(arguments))
            if result is None:
                return
            if isinstance(result, tuple):
                self.push(*result)
            else:
                self.push(result)
        self.words[name] = Word(name, run)

    def install(self):
        flag = lambda b: -1 if b else 0
        for name, n, f in [
            ("+", 2, lambda a, b: a + b),
            ("-", 2, lambda a, b: a - b),
            ("*", 2, lambda a, b: a * b),
            ("/", 2, self.divide),
            ("mod", 2, lambda a, b: a % b),
            ("negate", 1, lambda a: -a),
            ("=", 2, lambda a, b: flag(a == b)),
            ("<", 2, lambda a, b: flag(a < b)),
            (">", 2, lambda a, b: flag(a > b)),
            ("0=", 1, lambda a: flag(a == 0)),
            ("and", 2, lambda a, b: a & b),
            ("or", 2, lambda a, b: a | b),
            ("invert", 1, lambda a: ~a),
            ("dup", 1, lambda a: (a, a)),
            ("drop", 1, lambda a: None),
            ("swap", 2, lambda a, b: (b, a)),
            ("over", 2, lambda a, b: (a, b, a)),
            ("rot", 3, lambda a, b, c: (b, c, a)),
            ("?dup", 1, lambda a: (a, a) if a else (a,)),
            ("max", 2, max),
            ("min", 2, min),
            (".", 1, lambda a: self.emit("%d " % a)),
            ("emit", 1, lambda a: self.emit(chr(a))),
            ("cr", 0, lambda: self.emit("\n")),
            ("@", 1, lambda a: self.memory[a]),
            ("!", 2, self.store),
            ("+!", 2, lambda v, a: self.store(self.memory[a] + v, a)),
            ("allot", 1, lambda n: self.memory.extend([0] * n)),
            ("here", 0, lambda: len(self.memory)),
            (">r", 1, self.returns.append),
            ("r>", 0, lambda: self.returns.pop()),
            ("i", 0, lambda: self.returns[-1]),
            ("j", 0, lambda: self.returns[-3]),
            ("depth", 0, lambda: len(self.stack)),
        ]:
            self.primitive(name, n, f)
        for name in ("if", "else", "then", "begin", "until", "while", "repeat", "do", "loop", ";", '."', "recurse"):
            method = getattr(self, "compile_" + {";": "end", '."': "string", "else": "otherwise", "if": "when", "while": "test"}.get(name, name))
            self.words[name] = Word(name, method, immediate=True)
        for name in (":", "variable", "constant", "("):
            method = getattr(self, {":": "define", "(": "comment"}.get(name, name))
            self.words[name] = Word(name, method, immediate=name == "(")

    def divide(self, a, b):
        if b == 0:
            raise ForthError("division by zero")
        return a // b

    def store(self, value, address):
        if not 0 <= address < len(self.memory):
            raise ForthError("bad address %d" % address)
        self.memory[address] = value

    def next_token(self):
        if not self.source:
            raise ForthError("unexpected end")
        return self.source.pop(0)

    def define(self):
        self.name = self.next_token()
        self.compiling = []

    def variable(self):
        address = len(self.memory)
        self.memory.append(0)
        self.words[self.next_token()] = Word("var", lambda: self.push(address))

    def constant(self):
        value = self.pop()
        self.words[self.next_token()] = Word("const", lambda: self.push(value))

    def comment(self):
        while self.next_token() != ")":
            pass

    # Compiling: code is a list of ("lit", n), ("call", word), ("jump", place), ("jump0", place), ...

    def compile_end(self):
        if self.control:
            raise ForthError("unbalanced " + self.name)
        code = self.compiling
        self.words[self.name] = Word(self.name, code)
        self.compiling = None

    def compile_recurse(self):
        self.compiling.append(("self", self.name))

    def compile_when(self):
        self.control.append(len(self.compiling))
        self.compiling.append(["jump0", None])

    def compile_otherwise(self):
        start = self.control.pop()
        self.control.append(len(self.compiling))
        self.compiling.append(["jump", None])
        self.compiling[start][1] = len(self.compiling)

    def compile_then(self):
        self.compiling[self.control.pop()][1] = len(self.compiling)

    def compile_begin(self):
        self.control.append(len(self.compiling))

    def compile_until(self):
        self.compiling.append(("jump0", self.control.pop()))

    def compile_test(self):
        self.control.append(len(self.compiling))
        self.compiling.append(["jump0", None])

    def compile_repeat(self):
        test = self.control.pop()
        self.compiling.append(("jump", self.control.pop()))
        self.compiling[test][1] = len(self.compiling)

    def compile_do(self):
        self.compiling.append(("do", None))
        self.control.append(len(self.compiling))

    def compile_loop(self):
        self.compiling.append(("loop", self.control.pop()))

    def compile_string(self):
        words = []
        while True:
            token = self.next_token()
            if token.endswith('"'):
                words.append(token[:-1])
                break
            words.append(token)
        self.compiling.append(("text", " ".join(words)))

    # Running

    def execute(self, word):
        if not isinstance(word.code, list):
            return word.code()
        pc = 0
        code = word.code
        while pc < len(code):
            self.steps += 1
            op, value = code[pc]
            pc += 1
            if op == "lit":
                self.push(value)
            elif op == "call":
                self.execute(value)
            elif op == "self":
                self.execute(self.words[value])
            elif op == "jump":
                pc = value
            elif op == "jump0":
                if self.pop() == 0:
                    pc = value
            elif op == "do":
                limit, start = self.pops(2)
                self.returns += [limit, start]
            elif op == "loop":
                self.returns[-1] += 1
                if self.returns[-1] < self.returns[-2]:
                    pc = value
                else:
                    del self.returns[-2:]
            elif op == "text":
                self.emit(value)

    def interpret(self, line):
        self.source = line.split()
        try:
            while self.source:
                token = self.source.pop(0).lower()
                word = self.words.get(token)
                if word is None:
                    try:
                        number = int(token)
                    except ValueError:
                        raise ForthError(token + " ?") from None
                    if self.compiling is None:
                        self.push(number)
                    else:
                        self.compiling.append(("lit", number))
                elif self.compiling is None or word.immediate:
                    if word.immediate and self.compiling is None and token != "(":
                        raise ForthError("compile only: " + token)
                    self.execute(word)
                else:
                    self.compiling.append(("call", word))
        except ForthError as e:
            self.emit("error: %s" % e)
            self.stack.clear()
            self.returns.clear()
            self.control.clear()
            self.compiling = None
        result = "".join(self.output)
        self.output.clear()
        return result


forth = Forth()
program = """2 3 + .
: square dup * ; 7 square .
: fact dup 2 < if drop 1 else dup 1 - recurse * then ; 10 fact .
: stars 0 do 42 emit loop ; 5 stars
: fib 0 1 rot 0 do over + swap loop drop ; 20 fib .
variable counter 5 counter ! 3 counter +! counter @ .
: gcd begin ?dup while swap over mod repeat ; 48 36 gcd .
: table 4 1 do 4 1 do i j * . loop cr loop ; table
: greet ." hello forth world" cr ; greet
100 constant hundred hundred 2 / .
: sign dup 0 < if drop -1 else 0 > if 1 else 0 then then ; -5 sign . 0 sign . 9 sign .
( a comment ) 1 2 3 rot . . .
: countdown begin dup . 1 - dup 0= until drop ; 5 countdown
10 0 /
drop
unknown-word
: broken if ;
: primes 30 2 do -1 i 2 do j i mod 0= if drop 0 then loop if i . then loop ; primes
depth .
here 3 allot 5 over ! 6 over 1 + ! dup @ swap 1 + @ * .
: while-test 0 begin dup 4 < while dup . 1 + repeat drop ; while-test
1 2 = 2 2 = or invert .
"""
for line in program.strip().split("\n"):
    print(repr(forth.interpret(line)))
print(forth.stack, forth.steps, len(forth.words), sorted(w for w in forth.words if w.startswith("s")))
