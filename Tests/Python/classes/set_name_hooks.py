# __set_name__: when it is called, with what, for which attributes, and for those set later not at all.


class Field:
    def __init__(self, kind):
        self.kind = kind
        self.name = None

    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name, hasattr(owner, name))

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.values.get(self.name, self.kind())

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} takes {self.kind.__name__}, not {type(value).__name__}")
        instance.values[self.name] = value


class Record:
    size = Field(int)
    title = Field(str)
    alias = title

    def __init__(self):
        self.values = {}


record = Record()
record.size = 4
record.alias = "both"
print(record.size, repr(record.title), record.alias, record.values)
try:
    record.title = 5
except TypeError as error:
    print(error)
Record.late = Field(float)
print(Record.late.name)
Record.late.__set_name__(Record, "late")
record.late = 1.5
print(record.late, sorted(record.values))


class Child(Record):
    extra = Field(list)
    size = Record.__dict__["size"]


child = Child()
child.size = 9
print(child.size, child.extra, type(child).extra.name, Child.size is Record.size)
