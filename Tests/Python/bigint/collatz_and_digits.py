# Number puzzles that need exact big numbers.
def collatz(n):
    steps = 0
    while n != 1:
        n = n * 3 + 1 if n & 1 else n >> 1
        steps += 1
    return steps


def is_palindrome(n): return str(n) == str(n)[::-1]


print(collatz(27), collatz(2 ** 40 + 1), collatz(10 ** 12 + 7))
n, rounds = 89, 0
while not is_palindrome(n):
    n += int(str(n)[::-1])
    rounds += 1
print(n, rounds)
print(sum(map(int, str(2 ** 200))), str(7 ** 77)[:12], 7 ** 77 % 10 ** 12)
print([n for n in range(1, 40) if str(2 ** n).startswith("1")])
print(next(k for k in range(200) if len(str(3 ** k)) == 30), 1111111 ** 2, 111111111111 ** 2)
