# __class__ and super() in nested functions, generators, comprehensions and decorated methods.


def loud(method):
    def call(self, *arguments):
        return "!" + method(self, *arguments)
    return call


class A:
    def name(self):
        return "A"

    def many(self):
        yield "a1"
        yield "a2"

    @classmethod
    def make(cls):
        return cls.__name__


class B(A):
    def name(self):
        def inner():
            return __class__.__name__ + super(B, self).name()
        return inner() + super().name()

    def many(self):
        yield from super().many()
        yield __class__.__name__

    @classmethod
    def make(cls):
        return super().make() + __class__.__name__

    @staticmethod
    def which():
        return __class__

    @loud
    def decorated(self):
        return super().name()

    def listed(self):
        return [__class__.__name__ + str(n) for n in range(2)]


class C(B):
    pass


c = C()
print(c.name(), list(c.many()), C.make(), B.which() is B, c.decorated(), c.listed())
for wrong in (lambda: super().name(), lambda: super(B, 5).name(), lambda: super(C, A()).name()):
    try:
        wrong()
    except (RuntimeError, TypeError) as error:
        print(error)
