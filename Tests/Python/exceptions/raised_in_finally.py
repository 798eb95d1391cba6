# An exception in a finally block hides the one on its way, which becomes its context; printed uncaught.
# exit: 1


class Resource:
    def __init__(self, name):
        self.name = name

    def close(self):
        print("close", self.name)
        raise OSError(5, "cannot close " + self.name)


def use(resource, work):
    try:
        return work(resource)
    finally:
        resource.close()


for work in (lambda r: r.name, lambda r: r.missing):
    try:
        use(Resource("one"), work)
    except OSError as error:
        print(error, error.errno, type(error.__context__).__name__)
use(Resource("two"), lambda r: 1 // 0)
