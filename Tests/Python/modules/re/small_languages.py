# A parser of nested lists, a template engine and a validator made of patterns.
# boards: microbit-v2
import re

TOKEN = re.compile(r'\s*(?:([()])|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|([^\s()"]+))')


def parse(text):
    stack, at = [[]], 0
    text = text.rstrip()
    while at < len(text):
        m = TOKEN.match(text, at)
        if not m: raise SyntaxError("at %d" % at)
        at = m.end()
        bracket, string, number, name = m.groups()
        if bracket == "(":
            stack.append([])
        elif bracket:
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(re.sub(r"\\(.)", r"\1", string) if string is not None else (float(number) if "." in number else int(number)) if number else name)
    return stack[0]


print(parse('(add 1 (mul 2.5 -3) "a \\"q\\" b")'), parse("x y"), parse("(())"), parse(""))
try:
    parse('(a "open')
except SyntaxError as error:
    print(error)


def render(template, values):
    def replace(m):
        value = values
        for part in m["path"].split("."):
            value = value[part]
        return {"upper": str.upper, "len": len}.get(m["filter"], str)(value).__str__()
    return re.sub(r"\{\{\s*(?P<path>[\w.]+)\s*(?:\|\s*(?P<filter>\w+)\s*)?\}\}", replace, template)


print(render("Hi {{ user.name|upper }}, {{user.name | len}} letters, {{n}}", {"user": {"name": "ann"}, "n": 5}))
checks = {"identifier": r"[A-Za-z_]\w*", "hex": r"#[0-9a-fA-F]{6}", "time": r"([01]\d|2[0-3]):[0-5]\d", "pair": r"(\w)(\w)\2\1"}
for text in ("abc_1", "#FF00aa", "23:59", "24:00", "abba", "1x"):
    print(text, [name for name, pattern in checks.items() if re.fullmatch(pattern, text)])
print(re.sub(r"(?<!^)([A-Z])", r"_\1", "camelCaseName").lower(), re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_case_name"), re.sub(r"(\w+)", lambda m: m[0].capitalize(), "title of it"))
