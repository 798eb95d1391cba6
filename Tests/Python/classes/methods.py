# Bound methods, functions of the class, class and static methods.
class Temp:
    scale = "C"

    def __init__(self, degrees):
        self.degrees = degrees

    def warmer(self, by=1):
        return Temp(self.degrees + by)

    @classmethod
    def freezing(cls):
        return cls(0)

    @classmethod
    def rename(cls, scale):
        cls.scale = scale
        return cls.__name__

    @staticmethod
    def convert(f):
        return (f - 32) * 5 // 9


class Sub(Temp):
    pass


t = Temp(20)
w = t.warmer
print(w().degrees, w(by=5).degrees, Temp.warmer(t, 2).degrees, t.convert(212), Temp.convert(32))
print(Temp.freezing().degrees, type(Sub.freezing()).__name__, Sub.rename("F"), Sub.scale, Temp.scale, t.rename("K"), t.scale)
print([m(3).degrees for m in (t.warmer, Temp(0).warmer)], list(map(Temp.convert, (50, 68))))
try:
    Temp.warmer()
except TypeError as error:
    print(str(error).replace("Temp.", ""))
