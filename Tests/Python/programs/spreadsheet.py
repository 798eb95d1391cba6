# A spreadsheet: references, ranges, functions, recalculation in the order of dependencies, cycles, copying.
# boards: microbit-v2
class CellError(Exception):
    code = "#ERR"


class ReferenceFailure(CellError):
    code = "#REF"


class DivisionFailure(CellError):
    code = "#DIV"


class CycleFailure(CellError):
    code = "#CYC"


class ValueFailure(CellError):
    code = "#VAL"


def column_number(letters):
    n = 0
    for c in letters:
        n = n * 26 + ord(c) - 64
    return n


def column_letters(n):
    out = ""
    while n:
        n, rest = divmod(n - 1, 26)
        out = chr(65 + rest) + out
    return out


def parse_name(text):
    letters = text.rstrip("0123456789")
    digits = text[len(letters):]
    if not letters or not digits or not letters.isalpha():
        raise ReferenceFailure(text)
    return column_number(letters.upper()), int(digits)


def make_name(column, row):
    return column_letters(column) + str(row)


class Formula:
    """An expression compiled to nested functions of the sheet."""

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.references = []
        self.function = self.sum_of()
        if self.at < len(text):
            raise ValueFailure("unexpected %r" % text[self.at])

    def peek(self):
        while self.at < len(self.text) and self.text[self.at] == " ":
            self.at += 1
        return self.text[self.at] if self.at < len(self.text) else ""

    def take(self, c):
        if self.peek() == c:
            self.at += 1
            return True
        return False

    def sum_of(self):
        left = self.product()
        while self.peek() in ("+", "-"):
            if self.take("+"):
                left = (lambda a, b: lambda sheet: number(a(sheet)) + number(b(sheet)))(left, self.product())
            else:
                self.at += 1
                left = (lambda a, b: lambda sheet: number(a(sheet)) - number(b(sheet)))(left, self.product())
        return left

    def product(self):
        left = self.unary()
        while self.peek() in ("*", "/"):
            if self.take("*"):
                left = (lambda a, b: lambda sheet: number(a(sheet)) * number(b(sheet)))(left, self.unary())
            else:
                self.at += 1
                left = (lambda a, b: lambda sheet: divide(a(sheet), b(sheet)))(left, self.unary())
        return left

    def unary(self):
        if self.take("-"):
            inner = self.unary()
            return lambda sheet: -number(inner(sheet))
        if self.take("("):
            inner = self.sum_of()
            self.close()
            return inner
        if self.take('"'):
            end = self.text.index('"', self.at)
            text = self.text[self.at:end]
            self.at = end + 1
            return lambda sheet: text
        return self.word()

    def close(self):
        if not self.take(")"):
            raise ValueFailure("missing )")

    def letters(self):
        self.peek()
        start = self.at
        while self.at < len(self.text) and self.text[self.at].isalnum():
            self.at += 1
        return self.text[start:self.at]

    def word(self):
        word = self.letters()
        if not word:
            raise ValueFailure("expected a value")
        if word.isdigit():
            value = int(word)
            return lambda sheet: value
        if self.take("("):
            arguments = []
            while not self.take(")"):
                arguments.append(self.sum_of())
                if self.peek() != ")" and not self.take(","):
                    raise ValueFailure("missing )")
            f = FUNCTIONS.get(word.upper())
            if f is None:
                raise ValueFailure("no function " + word)
            return lambda sheet: f(*flat(a(sheet) for a in arguments))
        first = parse_name(word)
        if self.take(":"):
            last = parse_name(self.letters())
            names = [make_name(c, r) for r in range(first[1], last[1] + 1) for c in range(first[0], last[0] + 1)]
            self.references += names
            return lambda sheet: [sheet.value(n) for n in names]
        name = make_name(*first)
        self.references.append(name)
        return lambda sheet: sheet.value(name)


def number(value):
    if value is None:
        return 0
    if isinstance(value, int):
        return value
    raise ValueFailure(repr(value))


def divide(a, b):
    if number(b) == 0:
        raise DivisionFailure
    return number(a) // number(b)


def flat(values):
    for v in values:
        if isinstance(v, list):
            yield from v
        else:
            yield v


def counted(f):
    return lambda *values: f([number(v) for v in values if not isinstance(v, str) and v is not None] or [0])


FUNCTIONS = {
    "SUM": counted(sum),
    "MAX": counted(max),
    "MIN": counted(min),
    "COUNT": lambda *values: sum(1 for v in values if v is not None),
    "IF": lambda test, yes, no: yes if test else no,
    "CONCAT": lambda *values: "".join("" if v is None else str(v) for v in values),
    "LEN": lambda v: len(str(v)),
}


class Sheet:
    def __init__(self):
        self.cells = {}
        self.formulas = {}
        self.cache = {}
        self.busy = []
        self.evaluated = 0

    def __setitem__(self, name, content):
        name = make_name(*parse_name(name))
        self.formulas.pop(name, None)
        self.cells.pop(name, None)
        if content.startswith("="):
            self.cells[name] = content
            try:
                self.formulas[name] = Formula(content[1:])
            except CellError as e:
                self.formulas[name] = e
        elif content:
            try:
                self.cells[name] = int(content)
            except ValueError:
                self.cells[name] = content
        self.forget(name)

    def forget(self, changed):
        """Drops what depends on a cell, whatever the length of the chain."""
        queue = [changed]
        while queue:
            name = queue.pop()
            self.cache.pop(name, None)
            for other, formula in self.formulas.items():
                if isinstance(formula, Formula) and name in formula.references and other in self.cache:
                    queue.append(other)

    def value(self, name):
        formula = self.formulas.get(name)
        if formula is None:
            return self.cells.get(name)
        if name not in self.cache:
            if name in self.busy:
                raise CycleFailure(" -> ".join(self.busy + [name]))
            self.busy.append(name)
            try:
                if isinstance(formula, CellError):
                    raise formula
                self.evaluated += 1
                self.cache[name] = formula.function(self)
            except CellError as e:
                self.cache[name] = e
            finally:
                self.busy.pop()
        result = self.cache[name]
        if isinstance(result, CellError):
            raise result
        return result

    def __getitem__(self, name):
        try:
            value = self.value(make_name(*parse_name(name)))
        except CellError as e:
            return e.code
        return "" if value is None else value

    def copy(self, source, target):
        """A formula moves its references with it."""
        content = self.cells.get(source)
        if not isinstance(content, str) or not content.startswith("="):
            self[target] = "" if content is None else str(content)
            return
        (c0, r0), (c1, r1) = parse_name(source), parse_name(target)
        out = word = ""
        for c in content + " ":
            if c.isalnum():
                word += c
                continue
            if word and not word.isdigit() and c != "(":
                column, row = parse_name(word)
                word = make_name(column + c1 - c0, row + r1 - r0)
            out += word + c
            word = ""
        self[target] = out.strip()

    def table(self, columns, rows):
        for row in range(1, rows + 1):
            print("|".join("%8s" % self[make_name(c, row)] for c in range(1, columns + 1)))


sheet = Sheet()
for line in ["A1 item", "B1 price", "C1 count", "D1 total", "A2 apple", "B2 30", "C2 4", "D2 =B2*C2", "A3 pear", "B3 45", "C3 2", "A4 sum", "D4 =SUM(D2:D3)"]:
    name, content = line.split(" ", 1)
    sheet[name] = content
sheet.copy("D2", "D3")
sheet.table(4, 4)
print(sheet.cells["D3"], sheet.evaluated)
sheet["B3"] = "50"
print(sheet["D4"], sheet.evaluated, sheet["D4"], sheet.evaluated)
for formula in ["=1+2*3-4", "=(1+2)*-3", "=D2/0", "=E9+1", "=MAX(B2:C3, 99)", "=COUNT(A1:D4)", "=IF(D2-120, 1, \"same\")", "=CONCAT(A2, \"-\", B2)", "=A2+1",
                "=FOO(1)", "=1+", "=(1", "=B2 C2", "=LEN(A3)", "=MIN(Z1:Z3)", "=F1"]:
    sheet["F1"] = formula
    print("%-22s %s" % (formula, sheet["F1"]))
sheet["G1"], sheet["G2"], sheet["G3"] = "=G2+1", "=G3+1", "=G1+1"
print(sheet["G1"], sheet["G2"], sheet["G3"])
sheet["G3"] = "10"
print(sheet["G1"], sheet["G2"], sheet["G3"])
print([column_letters(n) for n in (1, 26, 27, 52, 703)], [column_number(s) for s in ("A", "Z", "AA", "AAA")], parse_name("ab12"))
for bad in ("5", "A", "1A", ""):
    try:
        sheet[bad]
        sheet[bad] = "x"
    except CellError as e:
        print(e.code, end=" ")
print(len(sheet.cells), sorted(sheet.formulas))
