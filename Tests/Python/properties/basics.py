# property with getter, setter and deleter.
class Celsius:
    def __init__(self, degrees=0):
        self._degrees = degrees

    @property
    def fahrenheit(self):
        "The temperature in Fahrenheit."
        return self._degrees * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self._degrees = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        self._degrees = None

    @property
    def fixed(self):
        return "fixed"


c = Celsius(100)
print(c.fahrenheit, c.fixed)
c.fahrenheit = 50
print(c._degrees)
c.fahrenheit += 18
print(c._degrees, "fahrenheit" in c.__dict__)
del c.fahrenheit
print(c._degrees, hasattr(Celsius, "fixed"), hasattr(c, "fahrenheit") if c._degrees is not None else "unset")
try:
    c.fixed = 1
except AttributeError:
    print("AttributeError")
