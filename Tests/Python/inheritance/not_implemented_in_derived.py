# A method that returns NotImplemented stands for the built-in type's all the same.
class Words(list):
    def __add__(self, other): return NotImplemented

    def __mul__(self, other): return NotImplemented


class Text(str):
    def __add__(self, other): return NotImplemented

    def __lt__(self, other): return NotImplemented


class Number(int):
    def __add__(self, other): return NotImplemented


class Halves(int):
    def __rtruediv__(self, other): return "halves"


def attempt(f):
    try:
        return f()
    except (TypeError, ZeroDivisionError) as e:
        return "%s: %s" % (type(e).__name__, e)


print(attempt(lambda: Words([1]) + [2]))
print(attempt(lambda: Words([1]) * 2).split(":")[0], attempt(lambda: [2] + Words([1])))
print(attempt(lambda: Text("a") + "b"), attempt(lambda: "a" + Text("b")))
print(attempt(lambda: Text("a") < Text("b")), attempt(lambda: Text("a") > Text("b")))
print(attempt(lambda: Number(1) + Number(2)), attempt(lambda: Number(1) + 2), attempt(lambda: 1 + Number(2)))
print(attempt(lambda: 3 / Halves(2)), attempt(lambda: 3.0 / Halves(2)), attempt(lambda: 3.0 / Halves()))
print(attempt(lambda: [1] + Number(1)), attempt(lambda: "s" + Number(1)))
