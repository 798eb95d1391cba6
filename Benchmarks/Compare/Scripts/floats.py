def mandelbrot(size, limit):
    inside = 0
    for row in range(size):
        ci = row * 2.4 / size - 1.2
        for column in range(size):
            cr = column * 3.0 / size - 2.1
            zr = zi = 0.0
            n = 0
            while n < limit and zr * zr + zi * zi < 4.0:
                zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
                n += 1
            if n == limit:
                inside += 1
    return inside
print(mandelbrot(16, 20))
