# A mix of what scripts do all day: a little bank keeps accounts of records, strings and numbers.

ROUNDS = 120
NAMES = ["anna", "bert", "cleo", "dora"]


class Account:
    opened = 0

    def __init__(self, owner, limit=100):
        Account.opened += 1
        self.owner = owner
        self.limit = limit
        self.balance = 0
        self.log = []

    def book(self, amount, text):
        if self.balance + amount < -self.limit:
            return False
        self.balance += amount
        self.log = (self.log + [(text, amount)])[-4:]
        return True


def transfer(giver, taker, amount):
    if giver is taker or not giver.book(-amount, "to " + taker.owner):
        return 0
    taker.book(amount, "from " + giver.owner)
    return amount


def interest(account, per_mille):
    gain = account.balance * per_mille // 1000
    if gain > 0 and account.balance > 50:
        account.book(gain, "interest")
    elif gain < 0:
        account.book(gain, "fee")


def checksum(accounts):
    value = 0
    for name in sorted(accounts):
        account = accounts[name]
        for text, amount in account.log:
            for c in text:
                value = (value * 31 + ord(c) + amount) & 0x3FFF
    return value


def main():
    accounts = {name: Account(name, 50 + 10 * len(name)) for name in NAMES}
    moved = refused = 0
    for round in range(ROUNDS):
        giver = accounts[NAMES[round * 3 % 4]]
        taker = accounts[NAMES[(round * round + 1) % 4]]
        amount = transfer(giver, taker, 10 + round % 7 * 9)
        if amount:
            moved += amount
        else:
            refused += 1
        if round % 5 == 4:
            for account in accounts.values():
                interest(account, 35)
    for name in NAMES:
        print("{:5}{:6} {}".format(name, accounts[name].balance, accounts[name].log[-1]))
    print(Account.opened, moved, refused, checksum(accounts))


main()
