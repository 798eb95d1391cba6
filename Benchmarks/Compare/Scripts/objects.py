class Shape:
    count = 0
    def __init__(self, size):
        self.size = size
        Shape.count += 1
    def area(self):
        return 0
    def scaled(self, k):
        return type(self)(self.size * k)
class Square(Shape):
    def area(self):
        return self.size * self.size
class Circle(Shape):
    def area(self):
        return 3 * self.size * self.size
    def __add__(self, other):
        return self.area() + other.area()
total = 0
for i in range(220):
    s = Square(i % 7).scaled(2)
    c = Circle(i % 5)
    total += c + s
print(total, Shape.count)
