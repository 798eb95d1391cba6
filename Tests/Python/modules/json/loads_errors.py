# Where a text is wrong: message, line, column, position.
import json

for text in ("", "  ", "[1, 2", "[1 2]", "[1,]", "[,1]", "{", '{"a"', '{"a":', '{"a": 1', '{"a": 1,}', "{'a': 1}", '{1: 2}', '"abc', '"a\tb"', '"\\x"', '"\\u12g4"', "tru", "nul", "+1", "01", "1.", ".5", "1e", "- 1", "[1]]", "1 2", "[\n1,\n x]", '{"a": tru}'):
    try:
        print(text, json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error.msg, error.lineno, error.colno, error.pos)
print(issubclass(json.JSONDecodeError, ValueError))
try:
    json.loads("[1, oops]")
except ValueError as error:
    print(error, error.doc)
