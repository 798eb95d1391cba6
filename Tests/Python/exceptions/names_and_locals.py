# Errors about names.
def attempt(f):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)


def unbound():
    print(x)
    x = 1


def deleted():
    y = 1
    del y
    return y


def conditional(flag=False):
    if flag:
        z = 1
    return z


def free():
    def inner(): return w
    if False:
        w = 1
    return inner()


attempt(lambda: undefined_name)
attempt(unbound)
attempt(deleted)
attempt(conditional)
attempt(free)
attempt(lambda: undefined_function(1))
print(conditional(True), issubclass(UnboundLocalError, NameError))
try:
    del not_there
except NameError as e:
    print(e)
