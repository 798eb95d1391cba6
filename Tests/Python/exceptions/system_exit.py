# sys.exit and SystemExit can be caught; the script ends with the code it is given.
# exit: 3
import sys

for value in (0, 5, None, "text", (1, 2)):
    try:
        sys.exit(value)
    except SystemExit as e:
        print(repr(e.code), e.args)
try:
    sys.exit()
except BaseException as e:
    print(type(e).__name__, e.code)
try:
    raise SystemExit
except Exception:
    print("not an Exception")
except SystemExit:
    print("SystemExit")
try:
    try:
        sys.exit(1)
    finally:
        print("finally runs")
except SystemExit as e:
    print(e.code)
print("leaving")
sys.exit(3)
print("never")
