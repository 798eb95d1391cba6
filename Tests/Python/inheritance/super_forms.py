# super() in every form: without arguments, with two, in class and static methods, in closures.
class A:
    def who(self): return "A"

    @classmethod
    def make(cls, x=0): return cls.__name__, x

    @property
    def size(self): return 1

    attribute = "of A"


class B(A):
    def who(self): return "B>" + super().who()

    @classmethod
    def make(cls, x=1): return ("B",) + super().make(x)

    @property
    def size(self): return super().size + 10

    def later(self):
        def inner(): return super(B, self).who()
        return inner()

    def attribute_of(self): return super().attribute

    attribute = "of B"


class C(B):
    def who(self): return "C>" + super(C, self).who()

    def skip(self): return super(B, self).who()

    @staticmethod
    def static(obj): return super(C, obj).who()


c = C()
print(c.who(), c.skip(), C.static(c), c.later(), c.attribute_of())
print(C.make(), c.make(5), c.size, super(B, C).make(9))
for use in (lambda: super(A, 5), lambda: super(3, c), lambda: super().x, lambda: super(C, c).missing):
    try:
        use()
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__)


class Left:
    def go(self): return ["left"]


class Right:
    def go(self): return ["right"]


class Both(Left, Right):
    def go(self): return super().go() + super(Left, self).go()


print(Both().go())
