# The module json: a settings file written and read again, as firmware keeps one.
import json

ROUNDS = 12


def settings(n):
    return {
        "name": "node-%d" % n,
        "channel": n % 83,
        "power": [n, n * 7 % 11, -n],
        "limits": {"low": -5 - n, "high": 40 + n, "unit": "\u00b0C"},
        "on": n % 2 == 0,
        "note": None,
        "text": 'quoted "%d"\n\ttab' % n,
    }


total = 0
for n in range(ROUNDS):
    text = json.dumps(settings(n))
    again = json.loads(text)
    if again != settings(n):
        print("different:", text)
    total = (total * 31 + len(text) + again["limits"]["high"] + sum(again["power"])) % 1000003
print(total, json.dumps(sorted(settings(3))))
