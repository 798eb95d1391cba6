# A traceback goes through generators, comprehensions' functions, lambdas and methods.
# exit: 1
class Store:
    def __init__(self, items): self.items = items

    def __getitem__(self, key):
        return self.items[key]

    def each(self):
        for i in (0, 1, 2):
            yield self[i]


def total(store):
    result = 0
    for x in store.each():
        result += x
    return result


apply = lambda f, x: f(x)
print(total(Store([1, 2, 3])))
apply(
    total,
    Store([1]))
