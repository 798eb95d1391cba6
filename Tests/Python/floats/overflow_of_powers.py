# What is too large for a float raised to a power: an OverflowError with the C library's number and words.
# boards: microbit-v2
# needs: more flash than microbit-v1 has for two arguments
def attempt(function):
    try:
        print(function())
    except OverflowError as e:
        print(e, e.args, repr(e), len(e.args), type(e.args[0]).__name__)


attempt(lambda: 2.0 ** 10000)
attempt(lambda: 10.0 ** 400)
attempt(lambda: pow(-10.0, 401))
attempt(lambda: 3 ** 1e5)
attempt(lambda: (1 << 20) ** 1000.5)
attempt(lambda: 2.0 ** -10000)
attempt(lambda: float("inf") ** 2)
attempt(lambda: float("inf") ** -2)
try:
    1e30 ** 1e30
except OverflowError as e:
    number, text = e.args
    print(number + 1, text.upper(), str(e) == str(e.args))
