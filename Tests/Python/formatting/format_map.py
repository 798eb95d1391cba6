# format_map and vformat-like use of dicts that make what is missing.
class Default(dict):
    def __missing__(self, key): return "<" + key + ">"


print("{a} {b}".format_map({"a": 1, "b": 2}), "{a} {zz}".format_map(Default(a=1)), "{a[k]} {b.real}".format_map({"a": {"k": 3}, "b": 4}))
print("{a:>5}|{a!r}".format_map({"a": "x"}), "plain".format_map({}), "{{}}".format_map({}), "{x}{x}".format_map({"x": [1]}))


class Lookup:
    def __getitem__(self, key): return key * 2


print("{ab} {c:>4}".format_map(Lookup()))
for form, mapping in (("{a}", {}), ("{}", {"a": 1}), ("{0}", {}), ("{a", {"a": 1})):
    try:
        print(form.format_map(mapping))
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
print("{x.y}".format_map({"x": type("T", (), {"y": 5})()}), "end")
