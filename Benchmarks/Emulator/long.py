# A mix of what scripts do, long enough that starting the emulators does not count: calls, integer
# arithmetic, lists, dictionaries, strings, attributes, exceptions.
ROUNDS = 400


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        if amount < 0:
            raise ValueError(amount)
        self.balance += amount
        return self.balance


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def sieve(limit):
    flags = [True] * limit
    count = 0
    for i in range(2, limit):
        if flags[i]:
            count += 1
            for j in range(i * i, limit, i):
                flags[j] = False
    return count


def words(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items())


total = 0
account = Account("adder")
for round in range(ROUNDS):
    total += fib(12) + sieve(200)
    total += len(words("a snake in the grass and a bird in the tree"))
    account.deposit(round % 7)
    try:
        account.deposit(-1)
    except ValueError:
        total += 1
print(total, account.balance)
