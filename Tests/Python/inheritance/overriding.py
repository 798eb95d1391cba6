# Methods are found along the base classes; super() goes on.
class Animal:
    legs = 4

    def __init__(self, name):
        self.name = name

    def speak(self):
        return "..."

    def describe(self):
        return "%s says %s on %d legs" % (self.name, self.speak(), self.legs)


class Dog(Animal):
    def speak(self):
        return "woof"


class Bird(Animal):
    legs = 2

    def __init__(self, name, flies=True):
        super().__init__(name)
        self.flies = flies

    def describe(self):
        return super().describe() + (" and flies" if self.flies else "")


class Parrot(Bird):
    def speak(self):
        return "hello, not " + super().speak()


for a in (Animal("it"), Dog("rex"), Bird("emu", False), Parrot("polly")):
    print(a.describe())
print(isinstance(Parrot("p"), Animal), Parrot.__bases__ == (Bird,), Dog.legs, Animal.speak(Dog("x")), super(Bird, Parrot("q")).speak())
