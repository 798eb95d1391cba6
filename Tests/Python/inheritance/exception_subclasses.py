# Classes derived from built-in exceptions: init, str, attributes, several bases, cooperation.
class HTTPError(Exception):
    status = 500

    def __init__(self, message="error", **details):
        super().__init__(message)
        self.details = details

    def __str__(self): return "%d %s" % (self.status, super().__str__())


class NotFound(HTTPError):
    status = 404

    def __init__(self, path): super().__init__("no " + path, path=path)


class Teapot(HTTPError, ValueError):
    status = 418


for e in (HTTPError(), NotFound("/x"), Teapot("short", spout=1)):
    print(e, repr(e), e.args, e.details, isinstance(e, ValueError), [c.__name__ for c in type(e).__mro__[:3]])


class Coded(KeyError):
    def __init__(self, *args):
        super().__init__(*args)
        self.code = len(args)


print(Coded("a"), Coded("a", 2).code, repr(Coded()), str(KeyError("k")), str(Coded("k")))


class Plain(Exception): pass


class WithNew(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.made = True
        return self


print(repr(Plain(1, 2)), str(Plain(1, 2)), WithNew(5).made, WithNew(5).args, Plain() == Plain(), bool(Plain()))


def handle(e):
    try:
        raise e
    except NotFound as x: return "nf " + x.details["path"]
    except (ValueError, LookupError) as x: return "value or lookup " + type(x).__name__
    except HTTPError as x: return "http %d" % x.status


print([handle(e) for e in (NotFound("p"), Teapot(), Coded("q"), HTTPError("h"))])


class Collected(Exception):
    def __init__(self, errors):
        super().__init__("%d errors" % len(errors))
        self.errors = errors

    def __iter__(self): return iter(self.errors)

    def __len__(self): return len(self.errors)

    def __bool__(self): return bool(self.errors)


try:
    errors = []
    for text in ("1", "x", "", "3"):
        try:
            int(text)
        except ValueError as e:
            errors.append(e)
    if errors: raise Collected(errors)
except Collected as c:
    print(c, [str(e)[-4:] for e in c], len(c), bool(c))
