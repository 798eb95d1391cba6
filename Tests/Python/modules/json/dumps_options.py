# dumps: indent, separators, sort_keys, ensure_ascii, default, skipkeys.
import json

value = {"b": [1, 2.5, None], "a": {"x": True, "y": []}, "c": "\u00e9\"\\\n\x01"}
print(json.dumps(value))
print(json.dumps(value, sort_keys=True, separators=(",", ":")))
print(json.dumps(value, indent=2))
print(json.dumps({"k": [], "e": {}}, indent=1), json.dumps([1, [2]], indent="--"), json.dumps([1, 2], indent=0))
print(json.dumps("\u00e9\u20ac\U0001f600"), json.dumps("\u00e9\u20ac", ensure_ascii=False), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps({(1, 2): 3, "k": 4}, skipkeys=True))
print(json.dumps(5), json.dumps(None), json.dumps("x"), json.dumps(1e20), json.dumps(-0.0), json.dumps(float("nan")), json.dumps((1, (2,))), json.dumps(10 ** 20), json.dumps(""))
print(json.dumps({1, 2}, default=lambda s: sorted(s)), json.dumps([1j], default=str), json.dumps({"o": object}, default=lambda o: "?"))
for bad, options in (({1, 2}, {}), ({"k": b"x"}, {}), ({(1,): 1}, {}), (float("inf"), {"allow_nan": False}), (1j, {"default": lambda o: o})):
    try:
        print(json.dumps(bad, **options))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
