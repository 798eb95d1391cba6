# Parsing: a recursive-descent reader of JSON, and its writer.

ROUNDS = 6
TEXT = """{"name": "sensor \\"A\\"", "id": 1207, "on": true, "parent": null,
 "limits": {"low": -40, "high": 85, "step": 0.5}, "empty": [], "none": {},
 "readings": [12, 14.25, -3, [1, [2, [3]]], {"t": 7, "unit": "\\u0043"}, false],
 "note": "line one\\nline two\\tend"}"""
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}


class Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def skip(self):
        while self.text[self.at] in " \n\t":
            self.at += 1
        return self.text[self.at]

    def take(self, expected):
        if self.skip() != expected:
            raise ValueError("expected %r at %d" % (expected, self.at))
        self.at += 1

    def value(self):
        c = self.skip()
        if c == "{":
            return self.members({}, "}")
        if c == "[":
            return self.members([], "]")
        if c == '"':
            return self.string()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        return self.number()

    def members(self, result, end):
        self.at += 1
        if self.skip() == end:
            self.at += 1
            return result
        while True:
            if end == "}":
                self.skip()
                key = self.string()
                self.take(":")
                result[key] = self.value()
            else:
                result.append(self.value())
            if self.skip() == end:
                self.at += 1
                return result
            self.take(",")

    def string(self):
        out = ""
        self.take('"')
        while self.text[self.at] != '"':
            c = self.text[self.at]
            if c == "\\":
                self.at += 1
                c = self.text[self.at]
                if c == "u":
                    c = chr(int(self.text[self.at + 1:self.at + 5], 16))
                    self.at += 4
                else:
                    c = ESCAPES[c]
            out += c
            self.at += 1
        self.at += 1
        return out

    def number(self):
        start = self.at
        while self.text[self.at] in "+-.0123456789eE":
            self.at += 1
        digits = self.text[start:self.at]
        return float(digits) if "." in digits else int(digits)


def write(value):
    if isinstance(value, dict):
        return "{" + ",".join(write(key) + ":" + write(value[key]) for key in sorted(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(write, value)) + "]"
    if isinstance(value, str):
        for letter in 'nt"':
            value = value.replace(ESCAPES[letter], "\\" + letter)
        return '"' + value + '"'
    return {True: "true", False: "false", None: "null"}[value] if value in (None, True, False) else str(value)


for _ in range(ROUNDS):
    data = Reader(TEXT).value()
print(write(data))
print(len(data), data["readings"][3], data["limits"]["step"] * 3)
try:
    Reader('{"a" 1}').value()
except ValueError as error:
    print("ValueError:", error)
