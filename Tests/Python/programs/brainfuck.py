# An interpreter of a tiny language, running programs in it.
def run(code, data="", limit=20000):
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[": stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, p, i, steps, out = bytearray(16), 0, 0, 0, []
    data = iter(data)
    while i < len(code) and steps < limit:
        c = code[i]
        if c == ">": p += 1
        elif c == "<": p -= 1
        elif c == "+": tape[p] = (tape[p] + 1) & 255
        elif c == "-": tape[p] = (tape[p] - 1) & 255
        elif c == ".": out.append(chr(tape[p]))
        elif c == ",": tape[p] = ord(next(data, "\0"))
        elif c == "[" and not tape[p] or c == "]" and tape[p]: i = jumps[i]
        i += 1
        steps += 1
    return "".join(out), steps


print(run("++++++++[>++++++++<-]>+.+.+."))
print(run(",[.,]", "echo!"))
print(run(",>,<[->+<]>.", "\x20\x21"))
print(run("+++[>+++++<-]>[>+>+<<-]>>[<<+>>-]<<[>>>+++<<<-]>>>++++++."))
print(run("+[]", limit=100))
try:
    run("]")
except IndexError as e:
    print("unbalanced:", e)
