# An uncaught exception ends the script with code 1, after its output and its finally clauses.
# exit: 1
def fail():
    try:
        print("about to fail")
        raise ValueError("uncaught")
    finally:
        print("cleaning up")


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind.__name__, value)
        return False


print("start")
with Manager():
    fail()
print("never")
