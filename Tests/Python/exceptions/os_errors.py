# OSError and its family: errno, strerror, text; the families of errors.
e = OSError(2, "no such thing")
print(e.errno, e.strerror, e.args, e)
print(OSError("only text"), OSError("only text").errno, OSError().strerror, OSError(5).errno)
for kind in (TimeoutError, PermissionError, FileNotFoundError, FileExistsError, ConnectionError,
             BlockingIOError):
    try:
        raise kind(1, "why")
    except OSError as caught:
        print(type(caught).__name__, caught, caught.errno)
print(issubclass(UnicodeDecodeError, ValueError), issubclass(UserWarning, Warning),
      issubclass(BufferError, LookupError), issubclass(ReferenceError, Exception),
      issubclass(StopAsyncIteration, StopIteration))
try:
    b"\xff".decode()
except UnicodeError as e:
    print(type(e).__name__, e)
try:
    "\xe9".encode("ascii")
except ValueError as e:
    print(type(e).__name__)


class Custom(TimeoutError):
    pass


try:
    raise Custom("late")
except TimeoutError as e:
    print(repr(e), isinstance(e, OSError))
