# Objects to JSON.
import json

print(json.dumps({'a': [1, 2.5, None, True], 'b': 'x"\n\u00e9', 3: {}}))
print(json.dumps([]), json.dumps((1,), separators=(',', ':')), json.dumps('\u00e9', ensure_ascii=False))
print(json.dumps([1, {'k': 2}], indent=2))
print(json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps({None: 1, True: 2, 1.5: 3}))
print(json.dumps({1, 2}, default=sorted), json.dumps(float('inf')), json.dumps({}, indent=1))
for wrong in {1, 2}, {(1,): 2}:
    try:
        json.dumps(wrong)
    except TypeError as error:
        print(error)
