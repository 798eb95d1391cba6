# Texts with numbers in them, sorted as people expect; versions compared.
def key(text):
    parts, digits = [], ""
    for c in text + "\0":
        if c.isdigit():
            digits += c
        else:
            if digits:
                parts.append((0, int(digits), ""))
                digits = ""
            parts.append((1, 0, c.lower()))
    return parts


names = ["file10", "file9", "File1", "file 2", "a", "file100b", "file100a", "10", "9", ""]
print(sorted(names))
print(sorted(names, key=key))
print(max(names, key=key), min(names, key=key), sorted(["v1.10", "v1.9", "v1"], key=key))
versions = ["1.10.0", "1.9.9", "1.9", "2", "1.10"]
print(sorted(versions, key=lambda v: [int(p) for p in v.split(".")]), sorted(versions))
print([a for a, b in zip(sorted(names, key=key), sorted(names)) if a != b])
