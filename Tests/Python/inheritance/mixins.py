# Small classes that add one ability each.
class Comparable:
    def __lt__(self, other): return self.key() < other.key()

    def __eq__(self, other): return self.key() == other.key()


class Printable:
    def __repr__(self): return "%s(%s)" % (type(self).__name__, ", ".join(map(str, self.key())))


class Logging:
    log = []

    def __init__(self, *args):
        self.log.append(type(self).__name__)
        super().__init__(*args)


class Version(Comparable, Printable):
    def __init__(self, *parts): self.parts = parts

    def key(self): return self.parts


class LoggedVersion(Logging, Version):
    pass


vs = [Version(1, 10), LoggedVersion(1, 2), Version(2), Version(1, 2, 1)]
print(sorted(vs), min(vs), Version(1) == Version(1), Version(1) == Version(2), Version(1) < Version(1, 0))
print(Logging.log, [c.__name__ for c in LoggedVersion.__mro__])
