# loads: every kind of value, white space, hooks, nested structures.
import json

for text in ("1", "-0", "2.5", "1e3", "-1.5E-2", "true", "false", "null", '"a"', "[]", "{}", " [ 1 , 2 ] ", '{"a":{"b":[1,{"c":null}]}}', "\t\n\r 5 ", '"\\u0041\\n\\t\\"\\\\\\/\\b\\f\\r"', "NaN", "-Infinity", "12345678901234567890"):
    value = json.loads(text)
    print(repr(value), type(value).__name__)
print(ascii(json.loads('"\\u00e9\\ud83d\\ude00\u20ac"')), json.loads(b'{"k": 1}'), json.loads(bytearray(b"[1]")), json.loads('{"a": 1, "a": 2}'), json.loads('{"b": 1, "a": 2}'))
print(json.loads('[1.5, 2]', parse_float=lambda t: "f" + t, parse_int=lambda t: "i" + t), json.loads('[NaN]', parse_constant=lambda t: t), json.loads('{"x": {"y": 1}}', object_hook=lambda d: sorted(d)), json.loads('{"x": 1}', object_pairs_hook=list))
for bad in (5, None, ["x"]):
    try:
        json.loads(bad)
    except TypeError as error:
        print(error)
