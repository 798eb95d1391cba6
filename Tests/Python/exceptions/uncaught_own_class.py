# An exception class of the script, with a message of several lines, raised in __init__ of another.
# exit: 1
class AppError(Exception):
    def __str__(self):
        return "first line\nsecond line of %s" % (self.args,)


class Config:
    def __init__(self, path):
        self.path = path
        self.load()

    def load(self):
        if not self.path:
            raise AppError("no path", 42)


def main():
    for path in ("a", ""):
        Config(path)
        print("loaded", path)


main()
