# Reverse Polish notation and the shunting yard on lists as stacks.
OPS = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "^": (3, lambda a, b: a ** b)}


def to_rpn(tokens):
    out, ops = [], []
    for t in tokens:
        if t in OPS:
            while ops and ops[-1] != "(" and (OPS[ops[-1]][0] > OPS[t][0] or OPS[ops[-1]][0] == OPS[t][0] and t != "^"):
                out.append(ops.pop())
            ops.append(t)
        elif t == "(":
            ops.append(t)
        elif t == ")":
            while ops[-1] != "(":
                out.append(ops.pop())
            ops.pop()
        else:
            out.append(t)
    return out + ops[::-1]


def run(rpn):
    stack = []
    for t in rpn:
        if t in OPS:
            b, a = stack.pop(), stack.pop()
            stack.append(OPS[t][1](a, b))
        else:
            stack.append(int(t))
    return stack


for text in ("1 + 2 * 3", "( 1 + 2 ) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "8 / 4 / 2", "( ( 5 ) )", "1 - ( 2 - 3 ) * 4"):
    rpn = to_rpn(text.split())
    print(" ".join(rpn), run(rpn))
try:
    run(["+"])
except IndexError as error:
    print(error)
