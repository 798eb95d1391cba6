# dump and load with file-like objects.
# boards: microbit-v2
import io
import json

out = io.StringIO()
json.dump({"k": [1, 2, None]}, out)
json.dump([3], out, indent=1)
print(out.getvalue())
print(json.load(io.StringIO('{"a": [true]}')), json.load(io.BytesIO(b"[1, 2]")))


class Writer:
    def __init__(self): self.parts = []

    def write(self, text): self.parts.append(text)


w = Writer()
json.dump({"b": 1, "a": 2}, w, sort_keys=True)
print("".join(w.parts))
for text in ("", "[1"):
    try:
        json.load(io.StringIO(text))
    except ValueError as error:
        print(error)
records = io.StringIO()
for i in range(3):
    print(json.dumps({"n": i}), file=records)
records.seek(0)
print([json.loads(line)["n"] for line in records], records.tell() > 0)
