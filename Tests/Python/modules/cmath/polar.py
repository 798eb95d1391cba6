# Polar coordinates and back.
# boards: microbit-v2
import cmath


def shown(z):
    return '%.3f %.3f' % (z.real + 0.0001, z.imag + 0.0001)


print(shown(cmath.rect(2, cmath.pi / 2)), '%.4f' % cmath.phase(-1), '%.4f' % cmath.phase(1j))
print('%.3f %.3f' % cmath.polar(3 + 4j))
for z in 1 + 1j, -2 + 0.5j, 3 - 4j:
    r, phi = cmath.polar(z)
    print(shown(cmath.rect(r, phi)), '%.3f' % r)
