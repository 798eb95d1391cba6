# A descriptor of the class and one of its metaclass with the same name: data descriptors of the metaclass go first.


class Data:
    def __init__(self, text):
        self.text = text

    def __get__(self, instance, owner):
        return f"{self.text} of {getattr(instance, '__name__', instance)} {owner.__name__}"

    def __set__(self, instance, value):
        print("set", self.text, value)


class Plain:
    def __init__(self, text):
        self.text = text

    def __get__(self, instance, owner):
        return f"{self.text} plain {instance is None} {owner.__name__}"


class Meta(type):
    both = Data("meta")
    weak = Plain("meta weak")
    only = Plain("only meta")


class Thing(metaclass=Meta):
    both = "class value"
    weak = "class weak"
    own = Plain("own")

    def __repr__(self):
        return "thing"


print(Thing.both)
print(Thing.weak)
print(Thing.only)
print(Thing.own)
print(Thing().both, "|", Thing().weak, "|", Thing().own)
Thing.both = 7
Thing.weak = "changed"
print(Thing.both, "|", Thing.weak)
try:
    Thing().only
except AttributeError as error:
    print(error)
