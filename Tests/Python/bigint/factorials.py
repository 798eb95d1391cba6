# Products grow without a limit.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


for n in (10, 13, 20, 21, 30, 50):
    print(n, factorial(n))
print(factorial(60) // factorial(58), factorial(40) % 41, len(str(factorial(100))))
print(sum(int(c) for c in str(factorial(70))))
