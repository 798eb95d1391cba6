# A descriptor without __set__ that puts its value into the instance's dict is asked once.


class Cached:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        self.calls += 1
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @Cached
    def area(self):
        return 3 * self.radius ** 2

    @Cached
    def border(self):
        return 6 * self.radius


circle = Circle(2)
print(circle.area, circle.area, Circle.area.calls)
circle.radius = 10
print(circle.area, circle.border, Circle.area.calls, Circle.border.calls)
del circle.area
print(circle.area, Circle.area.calls)
circle.area = "overridden"
print(circle.area, Circle.area.calls, sorted(circle.__dict__))
print(Circle(1).area, Circle.area.calls)
