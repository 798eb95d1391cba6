# What may be awaited: anything whose class has __await__.
class Ask:
    def __init__(self, question): self.question = question

    def __await__(self):
        answer = yield self.question
        return answer * 2


async def talk():
    first = await Ask("first?")
    second = await Ask("second?")
    return first + second


c = talk()
print(c.send(None), c.send(20))
try:
    c.send(1)
except StopIteration as e:
    print(e.value)


class Nested:
    def __await__(self): return talk().__await__()


class NoIterator:
    def __await__(self): return 5


class Late:
    pass


Late.__await__ = lambda self: iter(["from a list"])


async def use(what): return await what


c = use(Nested())
print(c.send(None), c.send(3), end=" ")
try:
    c.send(4)
except StopIteration as e:
    print(e.value)
print(use(Late()).send(None))
for bad in (3, NoIterator(), None, [1]):
    try:
        use(bad).send(None)
    except TypeError as e:
        print(e)
