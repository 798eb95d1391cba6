# Float arithmetic on locals: the Mandelbrot set in characters.

WIDTH = 36
HEIGHT = 15
LIMIT = 24
SHADES = " .,:;+*%#@"


def escape(cr, ci):
    zr = zi = 0.0
    for step in range(LIMIT):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return step
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return LIMIT


def row(y):
    ci = 2.4 * (y + 0.5) / HEIGHT - 1.2
    line = ""
    for x in range(WIDTH):
        steps = escape(3.2 * (x + 0.5) / WIDTH - 2.3, ci)
        line += SHADES[steps * (len(SHADES) - 1) // LIMIT]
    return line.rstrip()


for y in range(HEIGHT):
    print(row(y))
