# complex() of what, and subclasses.
print(complex(), complex(3), complex(2.5), complex(1, 2), complex(1j, 1j), complex(real=1, imag=-1))
print(complex(imag=4), complex(True), complex(0.5, True))


class Own:
    def __complex__(self): return 7 + 1j


class Floaty:
    def __float__(self): return 0.5


class Indexed:
    def __index__(self): return 9


print(complex(Own()), complex(Floaty()), complex(Indexed()), complex(Own(), 2))
for arguments in (([],), ("1", 2), (1, "2"), (1, []), (None,)):
    try:
        complex(*arguments)
    except TypeError as e:
        print(e)


class Phasor(complex):
    def length(self): return abs(self + 0)


p = Phasor(3, 4)
print(p.length(), p + 1, p.real, isinstance(p, complex), p == 3 + 4j)
for convert in (int, float):
    try:
        convert(1j)
    except TypeError as e:
        print(e)
