# __init_subclass__ with keywords, super, class methods, and what it sees.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.key = key or cls.__name__.lower()
        Plugin.registry[cls.key] = cls


class A(Plugin): pass


class B(Plugin, key="bee"):
    x = 1


class C(B, key="sea"): pass


print({k: v.__name__ for k, v in Plugin.registry.items()}, B.key, C.x, hasattr(Plugin, "key"))


class Left:
    def __init_subclass__(cls, left=0, **kw):
        super().__init_subclass__(**kw)
        cls.left = left


class Right:
    def __init_subclass__(cls, right=0, **kw):
        super().__init_subclass__(**kw)
        cls.right = right


class Both(Left, Right, left=1, right=2): pass


class Again(Both, right=5): pass


print(Both.left, Both.right, Again.left, Again.right)
for text in ("class X(k=1): pass", "class X(Plugin, unknown=1): pass", "class X(Both, middle=3): pass"):
    try:
        exec(text)
        print("accepted")
    except TypeError as e:
        print(str(e)[-26:])


class Checked:
    def __init_subclass__(cls):
        for name in ("run", "stop"):
            if name not in cls.__dict__: raise TypeError("%s lacks %s" % (cls.__name__, name))


class Good(Checked):
    def run(self): pass
    stop = None


try:
    class Bad(Checked):
        def run(self): pass
except TypeError as e:
    print(e)
print(type("Made", (Plugin,), {}, key="made").key, sorted(Plugin.registry))
