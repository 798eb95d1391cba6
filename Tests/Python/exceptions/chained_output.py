# The printed chain of an uncaught exception: cause, context, and both in one.
# exit: 1


def parse(text):
    return int(text)


def load(texts):
    total = 0
    for text in texts:
        try:
            total += parse(text)
        except ValueError as error:
            print("cannot parse", error)
            raise LookupError("bad entry " + repr(text)) from error
    return total


def main():
    try:
        print(load(["1", "2", "3"]))
        load(["4", "five"])
    except LookupError:
        print("cleaning up")
        {}["missing"]


main()
