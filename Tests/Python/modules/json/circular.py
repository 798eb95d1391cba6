# What contains itself is refused; what is shared is not.
import json

shared = [1]
print(json.dumps([shared, shared, {"k": shared}]))
a = []
a.append(a)
d = {}
d["self"] = d
for value in (a, d, {"x": [d]}):
    try:
        print(json.dumps(value))
    except ValueError as error:
        print(error)


class Text(str):
    pass


class Number(int):
    pass


class Things(list):
    pass


print(json.dumps([Text("t"), Number(5), Things([1]), True, {Text("k"): Number(1)}]))
print(json.dumps({"a": {"b": {"c": {"d": [[[]]]}}}}), len(json.dumps(list(range(20)))))
print(json.loads(json.dumps({"k": [1, {"z": None}], "s": "\n"})) == {"k": [1, {"z": None}], "s": "\n"})
