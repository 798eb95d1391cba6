# assert with and without a message; the message is evaluated only on failure.
log = []


def message(text):
    log.append(text)
    return text


assert True, message("never")
assert 1 < 2
print(log)
try:
    assert 0, message("zero")
except AssertionError as e:
    print(repr(e), log)
try:
    assert []
except AssertionError as e:
    print(repr(e), e.args, str(e) == "")
try:
    assert None, ("a", "tuple")
except AssertionError as e:
    print(e.args, e)
try:
    assert not 1, None
except AssertionError as e:
    print(e.args)
try:
    assert 1 / 0, message("unused")
except ZeroDivisionError as e:
    print(e, log)


class Odd:
    def __bool__(self): raise ValueError("no truth")


try:
    assert Odd(), "x"
except ValueError as e:
    print(e)
try:
    assert False, ValueError("inner")
except AssertionError as e:
    print(repr(e.args[0]))
