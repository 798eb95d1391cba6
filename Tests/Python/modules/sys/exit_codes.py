# sys.exit with every kind of code is a SystemExit.
import sys

for code in (None, 0, 1, 3, "message", [1], True, -1):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code), error.args, str(error))
try:
    sys.exit()
except SystemExit as error:
    print(error.code, error.args)
try:
    raise SystemExit
except BaseException as error:
    print(type(error).__name__, error.code, isinstance(error, Exception))
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)


def leave():
    try:
        sys.exit("from inside")
    finally:
        print("finally runs")


try:
    leave()
except SystemExit as error:
    print(error)
