# JSON to objects.
import json

print(json.loads(' {"a": [1, -2.5e1, true, null, "x\\u00e9\\n"], "b": {}} '))
print(json.loads('[]'), json.loads('"\\ud83d\\ude00"') == '\U0001F600', json.loads(b'1'))
print(json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads('1.5', parse_float=str))
print(json.loads('{"a": 1, "b": 2}', object_pairs_hook=list))
print(json.loads('[1, 2.0, false, "\\/\\t"]'), json.loads(json.dumps({'x': [None, 'q']})))
