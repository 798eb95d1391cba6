# Names of a class body are not seen by its methods, only through self or the class.
name = "global"


def make(arg):
    class K:
        name = "class"
        copy = arg
        both = name + "/" + arg

        def method(self):
            return name, arg, self.name

        def change(self):
            nonlocal arg
            arg += "+"
            return arg
    return K


K = make("arg")
k = K()
print(K.both, k.method(), k.change(), k.method(), k.copy)


class Counter:
    global seen
    seen = []
    n = len(seen)

    def __init__(self):
        seen.append(self)


Counter(), Counter()
print(len(seen), Counter.n)
len_ = len


def shadow():
    len = lambda x: "shadowed"
    return len("abc"), len_("abc")


print(shadow(), len("abcd"))


class Mangled:
    def __init__(self): self.__secret = 1

    def get(self): return self.__secret


m = Mangled()
print(m.get(), hasattr(m, "__secret"), m._Mangled__secret)
