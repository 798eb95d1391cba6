# Error objects that carry where they came from, and reports made from the whole chain.
class Located(Exception):
    def __init__(self, message, **where):
        super().__init__(message)
        self.where = where

    def __str__(self):
        place = ", ".join("%s=%s" % kv for kv in sorted(self.where.items()))
        return self.args[0] + (" [%s]" % place if place else "")

    def at(self, **more):
        self.where.update(more)
        return self


def parse_field(text, kind):
    try:
        return kind(text)
    except ValueError as e:
        raise Located("bad %s" % kind.__name__, text=repr(text)) from e


def parse_line(line, kinds):
    out = []
    for i, (part, kind) in enumerate(zip(line.split(","), kinds)):
        try:
            out.append(parse_field(part, kind))
        except Located as e:
            raise e.at(column=i)
    if len(out) < len(kinds): raise Located("too short", have=len(out))
    return out


def parse(text):
    rows, problems = [], []
    for n, line in enumerate(text.split("\n"), 1):
        try:
            rows.append(parse_line(line, (int, str, float)))
        except Located as e:
            problems.append(e.at(line=n))
    if problems: raise ExceptionList(problems, rows)
    return rows


class ExceptionList(Located):
    def __init__(self, problems, rows):
        super().__init__("%d problems" % len(problems), good=len(rows))
        self.problems = problems


def report(e, depth=0):
    yield "%s%s: %s" % ("  " * depth, type(e).__name__, e)
    for p in getattr(e, "problems", ()): yield from report(p, depth + 1)
    if e.__cause__: yield from report(e.__cause__, depth + 1)
    elif e.__context__ and not e.__suppress_context__: yield from report(e.__context__, depth + 1)


print(parse("1,a,2.5\n-3,b,4"))
try:
    parse("1,a,x\n2,b,3.5\nthree,c,1\n4")
except Located as e:
    print("\n".join(report(e)))


def guarded(f, *args):
    try:
        return f(*args)
    except Exception as e:
        try:
            raise Located("while calling", f=f.__name__, args=len(args))
        except Located as outer:
            return list(report(outer))


print(guarded(int, "z"), guarded(len, "ok"), guarded(lambda: [][1]), guarded(parse_line, "", (int,)))
