# Methods close over the function around the class, not over the class's own names.
def make(prefix):
    suffix = "!"

    class Greeter:
        prefix = "class"
        local = prefix + suffix

        def greet(self, name): return prefix + name + suffix

        def own(self): return self.prefix

        class Inner:
            def deep(self): return prefix + suffix

        values = [c for c in prefix]
    suffix = "?"
    return Greeter


G = make("hi ")
print(G().greet("bob"), G().own(), G.local, G.Inner().deep(), G.values)


def counted():
    count = 0

    class C:
        def __init__(self):
            nonlocal count
            count += 1

        @property
        def made(self): return count
    return C


C = counted()
C(), C()
print(C().made, counted()().made)


def body_reads():
    x = "function"

    class A:
        y = x
        x = "class"
        z = x
    return A.y if hasattr(A, "y") else None


try:
    print(body_reads())
except NameError as e:
    print("NameError", e)
x = "global"


def skip():
    class B:
        x = "class"

        def read(self): return x
    return B().read()


print(skip())


def with_super(extra):
    class Base:
        def f(self): return "base"

    class Derived(Base):
        def f(self): return super().f() + extra + __class__.__name__
    return Derived


print(with_super("+")().f())
