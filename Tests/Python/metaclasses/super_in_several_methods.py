# All methods of a class that has a metaclass find the same __class__, wherever they are defined.
class Meta(type):
    def __new__(mcs, name, bases, namespace):
        made = super().__new__(mcs, name, bases, namespace)
        made.made_by = mcs.__name__
        return made

    def __call__(cls, *args):
        return super().__call__(*args)

    def describe(cls):
        return super().__repr__()[1:6]


class Base(metaclass=Meta):
    def first(self):
        return "base first"

    def second(self):
        return "base second"

    @classmethod
    def third(cls):
        return "base third of " + cls.__name__


class Derived(Base):
    def first(self):
        return "derived, " + super().first()

    def second(self):
        return "derived, " + super().second()

    if True:
        @classmethod
        def third(cls):
            return "derived, " + super().third()
    else:
        def fourth(self):
            return super().nothing()

    def owner(self):
        return __class__.__name__

    class Inner(Base):
        def first(self):
            return "inner, " + super().first()

        def second(self):
            return [super(__class__, self).second() for _ in range(2)]


class Last(Derived):
    def first(self):
        return "last, " + super().first()

    def second(self):
        return "last, " + super().second()


for kind in Base, Derived, Last, Derived.Inner:
    made = kind()
    print(made.first(), made.second(), made.third(), kind.made_by, kind.describe())
print(Last().owner(), Derived().owner())
