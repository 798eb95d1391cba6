# Conway's game of life on a torus and on an endless plane, with patterns, periods and run-length files.
# boards: microbit-v2
PATTERNS = {
    "block": "2o$2o!",
    "blinker": "3o!",
    "toad": "b3o$3o!",
    "beacon": "2o2b$o3b$3bo$2b2o!",
    "glider": "bob$2bo$3o!",
    "lwss": "bo2bo$o4b$o3bo$4o!",
    "r-pentomino": "b2o$2ob$bo!",
}


class ParseError(ValueError):
    pass


def parse(text):
    """Cells of a run-length encoded pattern."""
    cells = set()
    x = y = 0
    count = ""
    for c in text:
        if c.isdigit():
            count += c
            continue
        n = int(count or "1")
        count = ""
        if c == "b":
            x += n
        elif c == "o":
            for _ in range(n):
                cells.add((x, y))
                x += 1
        elif c == "$":
            y += n
            x = 0
        elif c == "!":
            return cells
        else:
            raise ParseError("unknown tag %r" % c)
    raise ParseError("no end mark")


def encode(cells):
    """The other way round, rows from the top, without trailing blanks."""
    if not cells:
        return "!"
    left = min(x for x, _ in cells)
    top = min(y for _, y in cells)
    bottom = max(y for _, y in cells)
    rows = []
    for y in range(top, bottom + 1):
        row = sorted(x - left for x, cy in cells if cy == y)
        parts = []
        at = 0
        i = 0
        while i < len(row):
            if row[i] > at:
                parts.append((row[i] - at, "b"))
            run = 1
            while i + run < len(row) and row[i + run] == row[i] + run:
                run += 1
            parts.append((run, "o"))
            at = row[i] + run
            i += run
        rows.append("".join((str(n) if n > 1 else "") + c for n, c in parts))
    out = ""
    blanks = 0
    for row in rows:
        if row:
            if out:
                out += (str(blanks + 1) if blanks else "") + "$"
            out += row
            blanks = 0
        else:
            blanks += 1
    return out + "!"


class Plane:
    """An endless plane: the set of living cells."""

    def __init__(self, cells=()):
        self.cells = frozenset(cells)
        self.generation = 0

    def neighbours(self):
        counts = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        key = x + dx, y + dy
                        counts[key] = counts.get(key, 0) + 1
        return counts

    def step(self):
        new = Plane(cell for cell, n in self.neighbours().items() if n == 3 or n == 2 and cell in self.cells)
        new.generation = self.generation + 1
        return new

    def __len__(self):
        return len(self.cells)

    def __eq__(self, other):
        return isinstance(other, Plane) and self.cells == other.cells

    def __hash__(self):
        return hash(self.cells)

    def __or__(self, other):
        return Plane(self.cells | other.cells)

    def moved(self, dx, dy):
        return Plane((x + dx, y + dy) for x, y in self.cells)

    def box(self):
        if not self.cells:
            return 0, 0, 0, 0
        xs = [x for x, _ in self.cells]
        ys = [y for _, y in self.cells]
        return min(xs), min(ys), max(xs), max(ys)

    def normal(self):
        left, top, _, _ = self.box()
        return self.moved(-left, -top)


class Torus:
    """A field whose edges meet: rows of bits."""

    def __init__(self, width, height, cells=()):
        self.width, self.height = width, height
        self.rows = [0] * height
        for x, y in cells:
            self.rows[y % height] |= 1 << x % width

    def alive(self, x, y):
        return self.rows[y % self.height] >> x % self.width & 1

    def turned(self, row, by):
        mask = (1 << self.width) - 1
        return (row << by | row >> self.width - by) & mask if by else row

    def step(self):
        new = Torus(self.width, self.height)
        for y in range(self.height):
            # Bits of the sum of eight neighbours, all cells of a row at once.
            ones = twos = fours = 0
            for dy in (-1, 0, 1):
                row = self.rows[(y + dy) % self.height]
                for turn in (1, 0, self.width - 1):
                    if dy == 0 and turn == 0:
                        continue
                    bits = self.turned(row, turn)
                    carry = ones & bits
                    ones ^= bits
                    fours |= twos & carry
                    twos ^= carry
            own = self.rows[y]
            new.rows[y] = twos & ~fours & (ones | own)
        return new

    def count(self):
        return sum(bin(row).count("1") for row in self.rows)

    def __str__(self):
        return "\n".join("".join("#" if self.alive(x, y) else "." for x in range(self.width)) for y in range(self.height))


def period(plane, limit=20):
    """After how many steps it looks the same, and how far it has moved."""
    start = plane.normal()
    left, top, _, _ = plane.box()
    now = plane
    for n in range(1, limit):
        now = now.step()
        if now.normal() == start:
            x, y, _, _ = now.box()
            return n, (x - left, y - top)
    return None


for name in sorted(PATTERNS):
    plane = Plane(parse(PATTERNS[name]))
    print(name, len(plane), encode(plane.cells), period(plane), encode(plane.step().cells))
for bad in ("3o", "2x!", "12"):
    try:
        parse(bad)
    except ParseError as e:
        print("ParseError", e)
torus = Torus(8, 6, parse(PATTERNS["glider"]))
for _ in range(4):
    torus = torus.step()
print(torus, torus.count())
for _ in range(20):
    torus = torus.step()
print(str(torus).replace("\n", "/"))
plane = Plane(parse(PATTERNS["r-pentomino"]))
sizes = []
for _ in range(12):
    sizes.append(len(plane))
    plane = plane.step()
print(sizes, plane.box(), plane.generation)
both = Plane(parse(PATTERNS["glider"])) | Plane(parse(PATTERNS["block"])).moved(5, 5)
seen = {}
while both not in seen and both.generation < 30:
    seen[both] = both.generation
    both = both.step()
print(both.generation, seen.get(both), len(both))
wide, narrow = Torus(16, 10, parse(PATTERNS["lwss"])), Plane(parse(PATTERNS["lwss"]))
same = True
for _ in range(4):
    wide, narrow = wide.step(), narrow.step()
    same = same and wide.count() == len(narrow)
print(same, encode({(x, y) for x in range(16) for y in range(10) if wide.alive(x, y)}) == encode(narrow.cells))
