# Settings in JSON: defaults, overrides, validation, round trips.
import json

DEFAULTS = {"name": "device", "rate": 9600, "pins": [0, 1], "wifi": {"on": False, "ssid": None}}


def merge(base, other):
    out = dict(base)
    for key, value in other.items():
        out[key] = merge(out[key], value) if isinstance(value, dict) and isinstance(out.get(key), dict) else value
    return out


def load(text):
    try:
        given = json.loads(text)
    except ValueError as error:
        return "bad JSON: %s" % error
    unknown = sorted(set(given) - set(DEFAULTS))
    return "unknown: " + ", ".join(unknown) if unknown else merge(DEFAULTS, given)


print(load("{}") == DEFAULTS, load('{"rate": 115200}')["rate"], load('{"wifi": {"on": true}}')["wifi"])
print(load('{"rate": }'))
print(load('{"zzz": 1, "aaa": 2}'))
text = json.dumps(load('{"pins": [], "name": "\\u00fc"}'), sort_keys=True)
print(text, load(text)["name"], json.loads(text) == load(text))


class Point:
    def __init__(self, x, y): self.x, self.y = x, y


def encode(value):
    if isinstance(value, Point): return {"$point": [value.x, value.y]}
    if isinstance(value, (set, frozenset)): return sorted(value)
    raise TypeError("cannot encode %s" % type(value).__name__)


def decode(d): return Point(*d["$point"]) if "$point" in d else d


text = json.dumps({"at": Point(1, 2), "tags": {"b", "a"}}, default=encode)
back = json.loads(text, object_hook=decode)
print(text, back["at"].y, back["tags"])
try:
    json.dumps([object()], default=encode)
except TypeError as error:
    print(error)
