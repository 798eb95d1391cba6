# Managers at work: a transaction, a timer of steps, a stack of settings.
class Transaction:
    def __init__(self, data): self.data = data

    def __enter__(self):
        self.saved = dict(self.data)
        return self.data

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.data.clear()
            self.data.update(self.saved)
        return kind is not None and issubclass(kind, ValueError)


account = {"a": 10, "b": 5}
with Transaction(account) as d:
    d["a"] -= 3
    d["b"] += 3
print(account)
with Transaction(account) as d:
    d["a"] -= 100
    raise ValueError("overdrawn")
print(account)


class Setting:
    stack = ["default"]

    def __init__(self, value): self.value = value

    def __enter__(self): self.stack.append(self.value)

    def __exit__(self, *_): self.stack.pop()


def current(): return Setting.stack[-1]


with Setting("one"):
    with Setting("two"):
        print(current(), Setting.stack)
    print(current())
print(current())
try:
    with 5:
        pass
except (TypeError, AttributeError) as e:
    print("not a manager")
