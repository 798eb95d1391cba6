# OSError shows both parts; its subclasses have them, too.
import errno

for number in (errno.EIO, errno.ENOMEM, errno.EBADF, errno.ENODEV, errno.EINVAL):
    error = OSError(number, "text")
    print(type(error).__name__, error.errno == number, error.strerror, isinstance(error, OSError), str(error))
print(OSError("only text").errno, OSError("only text").args, OSError(5).args, OSError().args, FileNotFoundError(2, "gone").errno, str(TimeoutError(110, "late")))
try:
    raise OSError(errno.EIO, "broken")
except OSError as error:
    print(error, repr(error), error.args)
print(errno.errorcode[errno.EINVAL], len({errno.EPERM, errno.ENOENT, errno.EIO, errno.EBADF, errno.ENOMEM}), issubclass(FileNotFoundError, OSError))
