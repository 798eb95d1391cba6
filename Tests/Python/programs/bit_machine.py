# A processor of sixteen instructions: an assembler with labels, a machine with flags, three programs.
OPS = "nop lda sta ldi add sub and xor shl jmp jz jc out inc dec hlt".split()


class AssemblyError(Exception): pass


def assemble(source):
    labels, words = {}, []
    for number, line in enumerate(source.split(";"), 1):
        words_of = line.split()
        while words_of and words_of[0].endswith(":"): labels[words_of.pop(0)[:-1]] = len(words)
        if not words_of: continue
        op, *argument = words_of
        if op == ".byte":
            words.append((None, argument[0], number))
        elif op in OPS:
            words.append((OPS.index(op), argument[0] if argument else "0", number))
        else:
            raise AssemblyError("line %d: no instruction %s" % (number, op))
    code = bytearray()
    for op, argument, number in words:
        try:
            value = labels[argument] if argument in labels else int(argument, 0)
        except ValueError:
            raise AssemblyError("line %d: no label %s" % (number, argument)) from None
        code.append(value & 255 if op is None else op << 4 | value & 15)
    return code


class Machine:
    def __init__(self, code):
        self.memory = bytearray(code) + bytes(16 - len(code) if len(code) < 16 else 0)
        self.a = self.pc = self.steps = 0
        self.zero = self.carry = False
        self.output = []

    def set(self, value):
        self.carry, self.a = not 0 <= value <= 255, value & 255
        self.zero = self.a == 0

    def run(self, limit=500):
        while self.steps < limit:
            self.steps += 1
            op, x = divmod(self.memory[self.pc], 16)
            self.pc = (self.pc + 1) % len(self.memory)
            match OPS[op]:
                case "lda": self.set(self.memory[x])
                case "sta": self.memory[x] = self.a
                case "ldi": self.set(x)
                case "add": self.set(self.a + self.memory[x])
                case "sub": self.set(self.a - self.memory[x])
                case "and": self.set(self.a & self.memory[x])
                case "xor": self.set(self.a ^ self.memory[x])
                case "shl": self.set(self.a << x)
                case "inc": self.set(self.a + 1)
                case "dec": self.set(self.a - 1)
                case "jmp": self.pc = x
                case "jz" if self.zero: self.pc = x
                case "jc" if self.carry: self.pc = x
                case "out": self.output.append(self.a)
                case "hlt": return self
        self.output.append("limit")
        return self


for source in ("ldi 5;loop: out;dec;jz end;jmp loop;end: hlt",
               "loop: lda total;add x;sta total;lda n;dec;sta n;jz end;jmp loop;end: lda total;out;hlt;x: .byte 7;n: .byte 6;total: .byte 0",
               "ldi 15;shl 4;out;shl 1;out;jc c;hlt;c: sub one;out;xor mask;out;hlt;one: .byte 1;mask: .byte 0xff", "loop: inc;jmp loop", "ldi 1;bad", "jmp nowhere"):
    try:
        code = assemble(source)
        m = Machine(code).run()
        print(code.hex(), m.output, m.steps, m.a, m.zero, m.carry)
    except AssemblyError as e:
        print(e)
