# What ordinary code does with text and bytes, an operation a line: slices, searches, splits, formats.
ROUNDS = 14
LINE = "id=17; name=sensor; unit=C; ok"


def words(n):
    size = 0
    for k in range(n):
        c = LINE[k % 30]
        if c == " " or c in ";=":
            size += 1
        if c.isdigit() or c.isalpha():
            size += ord(c.upper()) - ord(c)
        x = c + "z"
        size += len(x * 2) + len(x + x)
        x = LINE[3:9] + LINE[-4:] + LINE[::-1][:2]
        size += x.count("s") + x.find("k") + (x < "zz")
        size += LINE.startswith("id", 0) + LINE.endswith("ok")
        size += len(LINE.split("; ")) + len(LINE.partition("=")[2])
        size += len(",".join(("a", c, "b"))) + len(c.strip())
        size += len(LINE.replace("name", "n")) + len(LINE.lower())
        size += chr(k + 32) == c
        size += len(repr(c)) + len(str(c)) + (c != "x")
        size += hash(c) == hash(LINE[k % 30])
    return size


def letters(text):
    counts = {}
    for c in text:
        counts[c] = counts.get(c, 0) + 1
    vowels = 0
    for position, c in enumerate(text):
        if c in "aeiou":
            vowels += position
    return vowels + sum(counts.values()) + len(sorted(counts))


def octets(n):
    total = 0
    buffer = bytearray(8)
    for k in range(n):
        buffer[k % 8] = k
        total += buffer[3] + buffer[-1] + len(buffer)
        data = bytes(buffer)
        total += data[2] + sum(data[1:4]) + data.count(0)
        total += int.from_bytes(data[:2], "little")
        data = "ab%d" % k
        total += len(data.encode()) + len(b"xyz".decode())
        for octet in buffer:
            total += octet & 3
        total += bytes([k, 1])[0] + (b"a" in buffer)
    return total


def fields(n):
    size = 0
    for k in range(n):
        key, _, value = ("k%d=%d" % (k, k * 3)).partition("=")
        size += len(key) + int(value)
        size += len(f"{key}: {value!r:>6}")
        size += len("%-6s|%4s" % (key, value))
        size += len("{:>5}{name}".format(key, name=value))
    return size


print(words(ROUNDS * 3))
print(sum([letters(LINE) for k in range(ROUNDS // 2)]))
print(octets(ROUNDS * 3))
print(fields(ROUNDS))
