# Sets of tuples: Conway's game of life on an endless board.

GENERATIONS = 16
GLIDER_AND_BLINKER = """
.#....
..#...
###...
......
......
......
......
......
......
###...
"""


def parse(text):
    return {
        (x, y)
        for y, line in enumerate(text.split())
        for x, c in enumerate(line)
        if c == "#"
    }


def neighbours(cell):
    x, y = cell
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def step(cells):
    counts = {}
    for cell in cells:
        for place in neighbours(cell):
            counts[place] = counts.get(place, 0) + 1
    return {place for place, n in counts.items() if n == 3 or n == 2 and place in cells}


def draw(cells):
    left = min(x for x, y in cells)
    right = max(x for x, y in cells)
    for y in range(min(y for x, y in cells), max(y for x, y in cells) + 1):
        print("".join("#" if (x, y) in cells else "." for x in range(left, right + 1)))


cells = parse(GLIDER_AND_BLINKER)
sizes = [len(cells)]
for _ in range(GENERATIONS):
    cells = step(cells)
    sizes.append(len(cells))
print(sizes)
draw(cells)
