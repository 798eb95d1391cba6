# Closures keep their own variables, one set for each call.
def counter(start=0):
    n = start

    def up(by=1):
        nonlocal n
        n += by
        return n

    def value():
        return n

    return up, value


up1, value1 = counter()
up2, value2 = counter(100)
print(up1(), up1(), up1(5), value1(), up2(), value2(), value1())


def account(balance):
    def deposit(x):
        nonlocal balance
        balance += x
        return balance

    def withdraw(x):
        nonlocal balance
        if x > balance:
            raise ValueError("only %d left" % balance)
        balance -= x
        return balance

    return {"deposit": deposit, "withdraw": withdraw}


a = account(10)
print(a["deposit"](5), a["withdraw"](12))
try:
    a["withdraw"](12)
except ValueError as error:
    print(error)
