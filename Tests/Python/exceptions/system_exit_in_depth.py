# sys.exit runs finally clauses and with blocks on its way, and gives its code.
# exit: 7
import sys


class M:
    def __enter__(self): return self

    def __exit__(self, kind, value, trace): print("exit", kind.__name__, value.code)


def deep(n):
    try:
        if n == 0: sys.exit(7)
        deep(n - 1)
    finally:
        print("finally", n)


for value in (0, None, True, "text", (1, 2)):
    try:
        sys.exit(value)
    except SystemExit as e:
        print(repr(e.code), repr(e), e.args)
try:
    try:
        sys.exit(3)
    except Exception:
        print("not an Exception")
except BaseException as e:
    print(type(e).__name__)
with M():
    deep(2)
print("never")
