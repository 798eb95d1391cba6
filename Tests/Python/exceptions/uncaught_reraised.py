# The lines of a re-raised exception are those where it was raised first and where it passed.
# exit: 1
def inner(n):
    if n == 0:
        [].pop()
    inner(n - 1)


def outer():
    try:
        inner(2)
    except IndexError as e:
        print("seen", e)
        raise
    finally:
        print("finally")


try:
    outer()
except IndexError:
    print("once more")
    raise
